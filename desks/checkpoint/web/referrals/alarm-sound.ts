import { createStore, type Store } from '@platform/web/platform/store.ts';
import { useEffect } from 'react';

/** Whether an alarm is also heard. Off until somebody turns it on in this window; a browser lets nothing sound before that. */
export const alarmSound: Store<boolean> = createStore(false);

/** An alarm is heard again this often while nobody comes. */
const everyMs = 20_000;

/** Two short tones. A browser without sound stays silent: the word and the shape are there without it. */
const sound = (): void => {
  try {
    const context = new AudioContext();
    for (const [index, frequency] of [880, 660].entries()) {
      const tone = context.createOscillator();
      const volume = context.createGain();
      tone.frequency.value = frequency;
      volume.gain.value = 0.2;
      tone.connect(volume).connect(context.destination);
      tone.start(context.currentTime + index * 0.25);
      tone.stop(context.currentTime + index * 0.25 + 0.2);
      if (index === 1) tone.onended = () => void context.close();
    }
  } catch {
    // No sound here.
  }
};

/** Sounds while there are alarms and sound is on. */
export const useAlarmSound = (alarms: number, on: boolean): void => {
  const sounding = on && alarms > 0;
  useEffect(() => {
    if (!sounding) return undefined;
    sound();
    const timer = setInterval(sound, everyMs);
    return () => clearInterval(timer);
  }, [sounding]);
};
