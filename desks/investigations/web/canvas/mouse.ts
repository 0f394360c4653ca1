import type Graph from 'graphology';
import type { RefObject } from 'react';
import type Sigma from 'sigma';
import type { Place } from './canvas-state.ts';

/** What the mouse tells. */
interface Told {
  readonly onActive: (id: string | undefined) => void;
  readonly onToggle: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onMove: (id: string, place: Place) => void;
}

/** A node that is being dragged, and where it has come. */
interface Dragged {
  readonly node: string;
  place?: Place;
}

/**
 * Click selects, double click opens, dragging moves a node. In a large drawing a ring goes with the mouse and the node follows
 * when it is let go: redrawing everything with each movement would freeze the picture.
 */
export const listenToMouse = (
  sigma: Sigma,
  graph: Graph,
  {
    told,
    element,
    isLarge,
  }: {
    readonly told: RefObject<Told>;
    readonly element: HTMLElement;
    readonly isLarge: () => boolean;
  },
): (() => void) => {
  let dragged: Dragged | undefined;
  let moved = false;
  const ring = document.createElement('div');
  ring.className = 'dragged-node';
  ring.hidden = true;
  element.append(ring);
  sigma.on('clickNode', ({ node }) => {
    if (moved) return;
    told.current.onActive(node);
    told.current.onToggle(node);
  });
  sigma.on('clickStage', () => told.current.onActive(undefined));
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    told.current.onOpen(node);
  });
  sigma.on('downNode', ({ node }) => {
    [dragged, moved] = [{ node }, false];
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  const mouse = sigma.getMouseCaptor();
  mouse.on('mousemovebody', (event) => {
    if (dragged === undefined) return;
    moved = true;
    dragged.place = sigma.viewportToGraph(event);
    if (isLarge()) {
      ring.hidden = false;
      ring.style.transform = `translate(${event.x}px, ${event.y}px)`;
    } else graph.mergeNodeAttributes(dragged.node, dragged.place);
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  const drop = (): void => {
    ring.hidden = true;
    if (dragged?.place !== undefined && graph.hasNode(dragged.node)) {
      graph.mergeNodeAttributes(dragged.node, dragged.place);
      told.current.onMove(dragged.node, { x: dragged.place.x, y: dragged.place.y });
    }
    dragged = undefined;
  };
  mouse.on('mouseup', drop);
  return () => {
    mouse.removeListener('mouseup', drop);
    ring.remove();
  };
};
