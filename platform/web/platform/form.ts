import { type Language, languageOf } from '@amirani/core/languages';
import type { Say } from '@amirani/core/words';
import { useLingui } from '@lingui/react';
import type { Endpoint } from '@platform/api/endpoint.ts';
import { endpoints } from '@platform/desks/endpoints.ts';
import { type FormEvent, useState } from 'react';
import type { z } from 'zod';
import type { OperationId } from './api.ts';
import { issueText, missingText, readForm } from './form-rules.ts';
import type { PlatformWord } from './words.gen.ts';
import { wordsOf } from './words.ts';

const formSay: (language: Language) => Say<PlatformWord> = await wordsOf('platform');

/** An operation of the contract with a JSON body, or a schema of its own. */
type Target = OperationId | z.ZodType;
type SchemaOf<T extends Target> = T extends OperationId
  ? (typeof endpoints)[T] extends { readonly body: infer B extends z.ZodType }
    ? B
    : never
  : T;

/** What an operation takes as its body. */
export type BodyOf<T extends Target> = z.input<SchemaOf<T>>;

/** A body that may not be complete yet. */
type Incomplete<B> = B extends unknown ? { readonly [K in keyof B]: B[K] | undefined } : never;

type Value<V, B> = undefined extends V
  ? V | B
  : V extends string
    ? [B] extends [string | undefined]
      ? NonNullable<B>
      : string
    : V extends number
      ? number
      : V extends boolean
        ? boolean
        : V extends readonly unknown[]
          ? NonNullable<B> extends readonly unknown[]
            ? NonNullable<B>
            : V
          : V;

/** The fields of a form. A field that starts undefined or empty takes what the body takes under that name. */
type DraftOf<D, B> = {
  readonly [K in keyof D]: Value<D[K], K extends keyof B ? B[K] : never>;
};

/** Asks for `body` where the draft alone is not one. */
type Making<D, B> = D extends Incomplete<B> ? unknown : { readonly body: unknown };

/** The form of an operation: its draft, what is wrong with it by the server's own rules, and the body when nothing is. */
export interface Form<D, B> {
  readonly draft: D;
  readonly set: (part: Partial<D>) => void;
  /** What a text field takes. The error shows once the field was changed and left, or the form was sent. */
  readonly field: (key: keyof D & string) => {
    readonly label: string;
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly onBlur: () => void;
    readonly isInvalid: boolean;
    readonly errorMessage: string | undefined;
    readonly autoComplete: 'off';
  };
  /** What a choice takes. */
  readonly choice: <K extends keyof D & string>(
    key: K,
  ) => {
    readonly label: string;
    readonly value: D[K];
    readonly onChange: (value: NonNullable<D[K]>) => void;
  };
  /** What is sent; undefined while something is missing. */
  readonly body: B | undefined;
  /** What is still missing, in a sentence; undefined if nothing is. */
  readonly missing: string | undefined;
  /** Sends the form by an act, if it is complete and the act is not on its way. */
  readonly send: (act: Act<B>) => (event: FormEvent) => void;
  readonly reset: () => void;
}

interface Act<B> {
  readonly isPending: boolean;
  readonly mutate: (body: B) => void;
}

/** Keeps the state of a form whose rules are those of the contract: nobody repeats a length by hand. */
export const useForm = <T extends Target, const D extends object>(
  target: T,
  start: D | (() => D),
  {
    labels,
    body: bodyOf,
  }: {
    /** The fields as they are called on the screen. */
    readonly labels: Readonly<Partial<Record<keyof D, string>>>;
    /** Makes the body from the draft. */
    readonly body?: (draft: DraftOf<D, BodyOf<T>>) => Incomplete<BodyOf<T>>;
  } & Making<DraftOf<D, BodyOf<T>>, BodyOf<T>>,
): Form<DraftOf<D, BodyOf<T>>, BodyOf<T>> => {
  type Draft = DraftOf<D, BodyOf<T>>;
  const { i18n } = useLingui();
  const say = formSay(languageOf(i18n.locale));
  // The type of a draft is that of its start, wider where the body takes more.
  const first = (): Draft => (typeof start === 'function' ? start() : start) as Draft;
  const [draft, setDraft] = useState<Draft>(first);
  const [touched, setTouched] = useState<Readonly<Record<string, 'changed' | 'left'>>>({});
  const [isSent, setSent] = useState(false);
  const values: Readonly<Record<string, unknown>> = draft;
  const read = readForm(schemaOf(target), bodyOf?.(draft) ?? draft, Object.keys(values));
  // What the schema has read is what the server reads in turn: trimmed, without keys that it does not know.
  const body = read.body as BodyOf<T> | undefined;
  const label = (key: keyof D): string => labels[key] ?? '';
  const set = (part: Partial<Draft>): void => {
    setDraft((now) => ({ ...now, ...part }));
    setTouched((now) => ({
      ...Object.fromEntries(Object.keys(part).map((key) => [key, 'changed' as const])),
      ...now,
    }));
  };
  const errorOf = (key: string): string | undefined => {
    const issue = read.faults.get(key);
    const isShown = isSent || touched[key] === 'left' || issue?.code === 'too_big';
    return issue !== undefined && isShown ? issueText(say, issue, values[key]) : undefined;
  };
  return {
    draft,
    set,
    body,
    field: (key) => ({
      label: label(key),
      value: String(values[key] ?? ''),
      onChange: (value) => set({ [key]: value } as Partial<Draft>),
      onBlur: () => setTouched((now) => (key in now ? { ...now, [key]: 'left' } : now)),
      isInvalid: errorOf(key) !== undefined,
      errorMessage: errorOf(key),
      autoComplete: 'off',
    }),
    choice: (key) => ({
      label: label(key),
      value: draft[key],
      onChange: (value) => set({ [key]: value } as Partial<Draft>),
    }),
    missing: missingText(say, read.faults, values, labels),
    send: (act) => (event) => {
      event.preventDefault();
      setSent(true);
      if (body !== undefined && !act.isPending) act.mutate(body);
    },
    reset: () => {
      setDraft(first());
      setTouched({});
      setSent(false);
    },
  };
};

const schemaOf = (target: Target): z.ZodType => {
  if (typeof target !== 'string') return target;
  const { body } = endpoints[target] as Endpoint;
  if (body === undefined || body === 'bytes') throw new Error(`${target} takes no form`);
  return body;
};
