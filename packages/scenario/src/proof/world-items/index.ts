export type { WorldItemKind, WorldItemOptions, WorldItemTaker } from './world-items.ts';
export { countsOfFlight, worldItemKinds, worldItemTaker } from './world-items.ts';
