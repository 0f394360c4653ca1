import { createStore, type Store } from '@platform/web/platform/store.ts';
import type { referralKinds } from '../../api/referrals.ts';

/** What help is asked for. */
export type HelpKind = (typeof referralKinds)[number];

/** For whom help is asked: the check that is before the officer, where there is one. */
export const helpFor: Store<string | undefined> = createStore<string | undefined>(undefined);

/** Whether the panel of help is open beside the work. */
export const helpOpen: Store<boolean> = createStore(false);
