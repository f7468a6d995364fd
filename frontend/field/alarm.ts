/** Calls for a look at a restraint: a sound, a vibration, and a screen that stays awake while somebody is restrained. */
const EVERY = 20_000;
const TONES = [880, 660, 880];

export class Alarm {
  private audio: AudioContext | undefined;
  private lastRang = 0;
  private awake: WakeLockSentinel | undefined;

  constructor() {
    addEventListener('pointerdown', () => this.unmute(), { capture: true });
    addEventListener('keydown', () => this.unmute(), { capture: true });
  }

  /** Browsers give a page a voice only after somebody touched it. */
  private unmute(): void {
    this.audio ??= new AudioContext();
    void this.audio.resume();
  }

  /** Rings now and again while something is due. */
  ring(due: boolean, now: number): void {
    if (!due) {
      this.lastRang = 0;
    } else if (Math.abs(now - this.lastRang) >= EVERY) {
      this.lastRang = now;
      navigator.vibrate?.([400, 200, 400, 200, 400]);
      TONES.forEach((tone, place) => this.beep(tone, place * 0.35));
    }
  }

  async stayAwake(wanted: boolean): Promise<void> {
    if (!wanted) {
      await this.awake?.release();
      this.awake = undefined;
    } else if (!this.awake && document.visibilityState === 'visible' && 'wakeLock' in navigator) {
      this.awake = await navigator.wakeLock.request('screen').catch(() => undefined);
      this.awake?.addEventListener('release', () => (this.awake = undefined));
    }
  }

  private beep(tone: number, after: number): void {
    if (this.audio?.state === 'running') {
      const from = this.audio.currentTime + after;
      const voice = new OscillatorNode(this.audio, { type: 'square', frequency: tone });
      const volume = new GainNode(this.audio, { gain: 0.4 });
      voice.connect(volume).connect(this.audio.destination);
      voice.start(from);
      voice.stop(from + 0.28);
    }
  }
}
