package org.puente.field;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers faster than anybody types, with the events that the check list sends and the page's own keeping of them. */
final class QuickHands {

    private static final String HANDS = """
            () => {
              const app = document.querySelector('field-app');
              const hex = async (blob) => [...new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()))]
                .map((byte) => byte.toString(16).padStart(2, '0')).join('');
              const list = () => {
                const main = app.shadowRoot.querySelector('main');
                let list = main.querySelector('i.hands');
                if (!list) {
                  list = document.createElement('i');
                  list.className = 'hands';
                  main.append(list);
                }
                return list;
              };
              const send = (type, detail) => list().dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));
              const picture = async (key, name) => {
                const canvas = new OffscreenCanvas(48, 36);
                const pen = canvas.getContext('2d');
                pen.fillStyle = '#fff';
                pen.fillRect(0, 0, 48, 36);
                pen.fillStyle = '#000';
                pen.fillText(name, 2, 20);
                const body = await canvas.convertToBlob({ type: 'image/jpeg' });
                const sha = await hex(body);
                const trouble = await new Promise((keep) => send('picture', { key, picture: { sha, original: sha, body }, keep }));
                if (trouble) { throw new Error(trouble); }
                return sha;
              };
              window.answer = async ({ evidence, caseId, checkId, verdict, photo }) => {
                const key = `${caseId}:${checkId}`;
                const pictures = photo ? [await picture(key, evidence)] : [];
                const draft = { verdict, at: app.session.clock.now(), atSaid: null, evidence, place: 'Seat 3A', remark: '', language: '',
                  interpreter: '', pictures, signature: null };
                return new Promise((done) => {
                  const one = list();
                  one.settle = () => { console.log('kept ' + evidence.slice(0, 20)); done(''); };
                  one.refuse = (_, trouble) => done(trouble);
                  send('answer', { key, draft });
                });
              };
              window.answerAll = (all) => {
                window.answering = (async () => { for (const each of all) {
                  const trouble = await window.answer(each);
                  if (trouble) { throw new Error(trouble); }
                } })().then(() => 'done', (failure) => String(failure));
                void window.answering.then((how) => window.answered = how);
                window.answered = '';
              };
              window.moveClock = (by) => {
                window.clockOfTheDevice ??= Date.now;
                const real = window.clockOfTheDevice;
                Date.now = () => real() + by;
              };
            }""";

    private QuickHands() {}

    /** A page that was opened and whose device is unlocked. */
    static void on(Page page) {
        page.evaluate(HANDS);
    }

    static Map<String, Object> answer(String evidence, String caseId, String check, String verdict, boolean photo) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("evidence", evidence);
        answer.put("caseId", caseId);
        answer.put("checkId", check);
        answer.put("verdict", verdict);
        answer.put("photo", photo);
        return answer;
    }

    /** Begins to answer all of these one after the other, and does not wait. */
    static void begin(Page page, List<Map<String, Object>> answers) {
        page.evaluate("answers => window.answerAll(answers)", answers);
    }

    /** @return what the page said: empty while it is at it, {@code done}, or what was in the way */
    static String said(Page page) {
        return String.valueOf(page.evaluate("window.answered"));
    }

    /** @return empty, or why the page did not keep it */
    static String answer(Page page, Map<String, Object> answer) {
        return String.valueOf(page.evaluate("answer => window.answer(answer)", answer));
    }

    static void moveClock(Page page, long milliseconds) {
        page.evaluate("by => window.moveClock(by)", (double) milliseconds);
    }

    /** Identifier, evidence and state of everything on the device. */
    static List<List<String>> onTheDevice(Page page) {
        List<List<String>> all = new ArrayList<>();
        for (Object each : (List<?>)
                page.evaluate(
                        "document.querySelector('field-app').session.entries.map(({ item, state }) => [item.id, item.evidence, state])")) {
            all.add(((List<?>) each).stream().map(String::valueOf).toList());
        }
        return all;
    }
}
