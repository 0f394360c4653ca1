import { type AsyncCrypto, browserCrypto, run } from '@amirani/documents/browser';
import { type Examination, examine, type Verdict } from '@amirani/documents/verdict';

/** An examination to run; answers carry its number. */
export interface Work {
  readonly number: number;
  readonly examination: Examination;
}

/** The result, or why it could not run: a fault of the program, never of the document. */
export type WorkDone =
  | { readonly number: number; readonly verdict: Verdict; readonly milliseconds: number }
  | { readonly number: number; readonly fault: string };

const platform: AsyncCrypto = browserCrypto;

self.addEventListener('message', ({ data }: MessageEvent<Work>) => {
  const { number, examination } = data;
  const began = performance.now();
  run(examine(examination), platform).then(
    (verdict) => answer({ number, verdict, milliseconds: performance.now() - began }),
    (error: unknown) => answer({ number, fault: String(error) }),
  );
});

const answer = (done: WorkDone): void => self.postMessage(done);
