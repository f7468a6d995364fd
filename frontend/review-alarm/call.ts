/** How a review calls: three tones and three shakes, and again while nobody looks. */

export const CALL_AGAIN_MS = 10_000;

const TONES = 3;
const TONE_HZ = 880;
const TONE_S = 0.25;
const BETWEEN_S = 0.4;
const LOUD = 0.4;
const SHAKES_MS = [300, 120, 300, 120, 300];

export function call(sound: AudioContext | undefined): void {
  if (sound?.state === 'running') {
    for (let i = 0; i < TONES; i++) {
      tone(sound, sound.currentTime + i * BETWEEN_S);
    }
  }
  navigator.vibrate?.(SHAKES_MS);
}

function tone(sound: AudioContext, at: number): void {
  const wave = sound.createOscillator();
  const volume = sound.createGain();
  wave.type = 'square';
  wave.frequency.value = TONE_HZ;
  volume.gain.setValueAtTime(LOUD, at);
  volume.gain.linearRampToValueAtTime(0, at + TONE_S);
  wave.connect(volume).connect(sound.destination);
  wave.start(at);
  wave.stop(at + TONE_S);
}

/** Whole minutes, begun ones counted. */
export function minutesUntil(due: number, now: number): number {
  return Math.max(0, Math.ceil((due - now) / 60_000));
}
