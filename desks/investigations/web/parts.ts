/** What other desks show of this one: the drawing of a network, how it is laid out, and words for what is stated. */
export type { Place } from './canvas/canvas-state.ts';
export type { Drawn, DrawnLink, DrawnNode } from './canvas/drawn.ts';
export { NetworkDrawing } from './canvas/network-drawing.tsx';
export { placeNew } from './canvas/place-new.ts';
export { useLayout } from './canvas/use-layout.ts';
export { categoryTexts } from './category-text.ts';
export { propertyText } from './entities/property-text.ts';
