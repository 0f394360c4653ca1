import type { Terminal } from '@platform/cli/terminal.ts';
import type { Facts, Log } from '@platform/server/log/log.ts';

/** Shows the steps of a start to the person at the terminal. */
export interface Steps {
  /** Begins a step, or gives the one that runs its next figure; the step before is done. */
  readonly begin: (text: string, figure?: string) => void;
  /** The step that runs is done; another may begin later. */
  readonly end: () => void;
  /** A log whose warnings and errors are lines between the steps, in words and not in JSON. */
  readonly log: Log;
}

/** Prints each step with its seconds to a terminal; the line of the step that runs is drawn again every second. */
export const startSteps = (err: Terminal['err'], now: () => number = Date.now): Steps => {
  let step: { readonly text: string; readonly began: number; figure: string } | undefined;
  const line = (): string =>
    step === undefined ? '' : stepLine(step.text, step.figure, now() - step.began);
  const draw = (): void => {
    if (step !== undefined) err(`\r${line()}${REST}`);
  };
  let timer: NodeJS.Timeout | undefined;
  const close = (): void => {
    if (step !== undefined) err(`\r${line()}${REST}\n`);
    step = undefined;
  };
  const note = (level: string) => (event: string, facts?: Facts) => {
    err(`${step === undefined ? '' : `\r${REST}`}${level}: ${noteText(event, facts)}\n`);
    draw();
  };
  return {
    begin: (text, figure = '') => {
      if (step?.text === text) step.figure = figure;
      else {
        close();
        step = { text, began: now(), figure };
      }
      draw();
      timer ??= setInterval(draw, SECOND).unref();
    },
    end: () => {
      clearInterval(timer);
      timer = undefined;
      close();
    },
    log: { info: () => undefined, warn: note('warning'), error: note('error') },
  };
};

/** For a start whose events are lines of JSON. */
export const noSteps = (log: Log): Steps => ({ begin: () => {}, end: () => {}, log });

const SECOND = 1000;

/** Empties the rest of a line that is drawn again. */
const REST = '\u001b[K';

/** `  3.4 s  Preparing the database: migration 12 of 80`. */
export const stepLine = (text: string, figure: string, milliseconds: number): string =>
  `${(milliseconds / SECOND).toFixed(1).padStart(6)} s  ${text}${figure === '' ? '' : `: ${figure}`}`;

/** `identity.accounts.unsettled (accounts 2)`. */
export const noteText = (event: string, facts: Facts = {}): string => {
  const told = Object.entries(facts).filter(([, value]) => value !== undefined);
  return told.length === 0
    ? event
    : `${event} (${told.map(([name, value]) => `${name} ${value}`).join(', ')})`;
};
