import type { VerdictWord } from '@amirani/checkpoint';
import { preferences } from '@platform/web/platform/preferences.ts';

/** Tones of each word, in hertz one after the other. They tell the words apart by number and height, not by loudness. */
const tones: Readonly<Record<VerdictWord, readonly number[]>> = {
  clear: [880],
  attention: [660, 660],
  obstacle: [330, 330, 330],
  'not-checked': [440, 330],
};
const LENGTH_S = 0.12;
const GAP_S = 0.06;

let context: AudioContext | undefined;

/** Lets a verdict be heard where the officer turned that on; a machine without sound stays silent. */
export const sound = (word: VerdictWord): void => {
  if (!preferences.get().sound) return;
  try {
    context ??= new AudioContext();
    const { currentTime, destination } = context;
    for (const [at, hertz] of tones[word].entries()) {
      const start = currentTime + at * (LENGTH_S + GAP_S);
      const oscillator = context.createOscillator();
      const gain = context.createGain();
      oscillator.frequency.value = hertz;
      gain.gain.setValueAtTime(0.15, start);
      gain.gain.exponentialRampToValueAtTime(0.001, start + LENGTH_S);
      oscillator.connect(gain).connect(destination);
      oscillator.start(start);
      oscillator.stop(start + LENGTH_S);
    }
  } catch {
    // No audio device. The screen shows the verdict.
  }
};
