export type { WorldItemOptions, WorldItemTaker } from './world-items.ts';
export { worldItemTaker } from './world-items.ts';
export type { Yield } from './yields.ts';
export { countsOfBorder, countsOfFlight } from './yields.ts';
