import type { SittingBegun } from './use-begin-sitting.ts';

/** A message of an exercise while it is written, as its fields hold it. */
export interface MessageDraft {
  readonly key: number;
  readonly text: string;
  /** Minute of the exercise's clock. */
  readonly minutes: string;
  /** Only after so many decisions of whom it reaches; empty where it hangs on none. */
  readonly decided: string;
}

/** The next message, empty: at once, and hanging on nothing. */
export const newMessage = (messages: readonly MessageDraft[]): MessageDraft => ({
  ...{ key: (messages.at(-1)?.key ?? 0) + 1, text: '', minutes: '0', decided: '' },
});

/** The messages that were written, as a sitting takes them; those without a text are left out. */
export const injectsOf = (
  messages: readonly MessageDraft[],
): NonNullable<SittingBegun['injects']> =>
  messages.flatMap(({ key, text, minutes, decided }) => {
    const [from, least] = [wholeOf(minutes), wholeOf(decided)];
    return text.trim().length < 3
      ? []
      : [
          {
            ...{ id: `message-${key}`, minutes: from, text: text.trim() },
            ...(least === 0
              ? {}
              : { when: { all: [{ count: 'decided', is: { atLeast: least } }] } }),
          },
        ];
  });

const wholeOf = (text: string): number => Math.min(600, Math.max(0, Math.round(Number(text)) || 0));
