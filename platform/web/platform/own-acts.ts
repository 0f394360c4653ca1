import { serverNow } from './clock.ts';

/** How long after an answer the server may still tell of the change that the answer has shown already. */
const echoMs = 3000;
const answered = new Map<string, number>();

/** Notes that the server's answer to an act of this window is on the screen. */
export const noteOwnAct = (id: string): void => void answered.set(id, serverNow());

/** Whether word of a change is the echo of this window's own act: then there is nothing new to show. */
export const isEcho = (id: string): boolean =>
  serverNow() - (answered.get(id) ?? Number.NEGATIVE_INFINITY) < echoMs;
