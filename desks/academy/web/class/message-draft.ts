import type { SittingBegun } from './use-begin-sitting.ts';

/** A message of an exercise while it is written, as its fields hold it. */
export interface MessageDraft {
  readonly key: number;
  readonly text: string;
  /** Minute of the exercise's clock. */
  readonly minutes: string;
  /** Number of own decisions of a recipient before the message; may be empty. */
  readonly decided: string;
  /** Least value of a trainer's number of this name before the message; may be empty. */
  readonly name: string;
  readonly least: string;
  /** Only for those of this role, by its id; for everybody where empty. */
  readonly role: string;
}

/** The next message, empty: at once, and hanging on nothing. */
export const newMessage = (messages: readonly MessageDraft[]): MessageDraft => ({
  key: (messages.at(-1)?.key ?? 0) + 1,
  text: '',
  minutes: '0',
  decided: '',
  name: '',
  least: '1',
  role: '',
});

/** The id that a message has in the sitting. */
export const messageId = ({ key }: Pick<MessageDraft, 'key'>): string => `message-${key}`;

/** Whether a text is one that is sent; less is nothing yet. */
export const isWritten = ({ text }: { readonly text: string }): boolean => text.trim().length >= 3;

/** The messages that were written, as a sitting takes them; those without a text are left out. */
export const injectsOf = (
  messages: readonly MessageDraft[],
  roles: readonly { readonly id: string }[] = [],
): NonNullable<SittingBegun['injects']> =>
  messages.filter(isWritten).map(({ key, text, minutes, decided, name, least, role }) => {
    const [from, count, value] = [wholeOf(minutes), wholeOf(decided), valueName(name)];
    const all = [
      ...(count === 0 ? [] : [{ count: 'decided' as const, is: { atLeast: count } }]),
      ...(value === undefined ? [] : [{ value, is: { atLeast: numberOf(least) } }]),
    ];
    return {
      id: messageId({ key }),
      minutes: from,
      text: text.trim(),
      ...(all.length === 0 ? {} : { when: { all } }),
      ...(roles.some(({ id }) => id === role) ? { roles: [role] } : {}),
    };
  });

/** The name of a trainer's number for the request, or undefined. */
export const valueName = (text: string): string | undefined => {
  const name = text
    .trim()
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .slice(0, 64);
  return /^[A-Za-z0-9]/.test(name) ? name : undefined;
};

/** A number as it is written in any language; 0 of anything else. */
export const numberOf = (text: string): number => Number(text.replace(',', '.')) || 0;

const wholeOf = (text: string): number => Math.min(600, Math.max(0, Math.round(Number(text)) || 0));
