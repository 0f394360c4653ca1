export { disclosuresAbout, keptAbout } from './disclosures/reads.ts';
export { hitsAbout } from './hits/about.ts';
export {
  hitsKnownOf,
  type Presenter,
  releasedOnFlight,
  releasedToPresenter,
} from './hits/reads.ts';
export { entriesAbout } from './watch-lists/about.ts';
