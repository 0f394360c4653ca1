/** What other desks show of this one: the drawing of a network, and how it is laid out. */
export type { Place } from './canvas/canvas-state.ts';
export type { Drawn, DrawnLink, DrawnNode } from './canvas/drawn.ts';
export { NetworkDrawing } from './canvas/network-drawing.tsx';
export { placeNew } from './canvas/place-new.ts';
export { useLayout } from './canvas/use-layout.ts';
export { kindText } from './kind-text.ts';
