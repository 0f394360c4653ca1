/** What the second line may know of help: that it was asked for at a check. Neither kind nor words, nor how it goes. */
export { wasAskedAt as wasHelpAskedAt } from './store.ts';
