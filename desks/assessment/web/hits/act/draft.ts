import { createStore, type Store } from '@platform/web/platform/store.ts';
import type { HitChoice } from './choices.ts';

/** What an officer has begun to say of a hit and has not sent. */
export interface HitDraft {
  readonly choice?: HitChoice | undefined;
  readonly reason: string;
}

/** Drafts by hit, in memory only, so that typed text survives a change of hit. A new hit has an empty draft. */
export const hitDrafts: Store<Readonly<Record<string, HitDraft | undefined>>> = createStore<
  Readonly<Record<string, HitDraft | undefined>>
>({});

/** Keeps the draft of a hit, or forgets it. */
export const keepDraft = (id: string, draft: HitDraft | undefined): void =>
  hitDrafts.update((known) => ({ ...known, [id]: draft }));
