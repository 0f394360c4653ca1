import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { NodeSquareProgram } from '@sigma/node-square';
import Graph from 'graphology';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import Sigma from 'sigma';
import { categorySigns, categoryTexts } from '../category-text.ts';
import type { Place } from './canvas-state.ts';
import type { Drawn, DrawnLink, DrawnNode } from './drawn.ts';
import { drawLitLabel } from './lit-label.ts';
import { type Look, lookAt } from './look.ts';
import { listenToMouse } from './mouse.ts';
import { moveAsPicture } from './picture-move.ts';
import { signPrograms } from './sign-program.ts';

/** What a drawing of a network is given, and what it tells. */
export interface NetworkDrawingProps {
  readonly drawn: Drawn;
  readonly places: ReadonlyMap<string, Place>;
  readonly selected: readonly string[];
  /** The node on which the keyboard stands. */
  readonly active: string | undefined;
  /** The name of the drawing; the table beside it has the same content. */
  readonly label: string;
  readonly onActive: (id: string | undefined) => void;
  readonly onToggle: (id: string) => void;
  readonly onOpen: (id: string) => void;
  /** A node was drawn to another place. */
  readonly onMove: (id: string, place: Place) => void;
}

type NodeLook = { x: number; y: number; size: number; label: string; color: string; type: string };
type LinkLook = { size: number; color: string; type: string };

/** Most lines that can be redrawn with every movement of the mouse, without a graphics card too. */
const FLUENT_LINKS = 2_000;

/** Nodes larger by the square root of their links, so that areas compare; a person's sign can be told at any size. */
const sizeOf = ({ links, stands, category }: DrawnNode): number =>
  Math.min(
    18,
    Math.max(category === undefined ? 0 : 6, 3 + Math.sqrt(links) * 0.9 + (stands > 1 ? 3 : 0)),
  );

/** The name, and the person's category if it was decided; only the sign shows a missing category. */
const labelOf = ({ caption, category }: DrawnNode, i18n: I18n): string =>
  category === undefined || category === 'uncategorised'
    ? caption
    : `${caption} · ${i18n._(categoryTexts[category])}`;

const nodeLook = (
  node: DrawnNode,
  place: Place,
  look: Look,
  kinds: readonly string[],
  i18n: I18n,
): NodeLook => ({
  x: place.x,
  y: place.y,
  size: sizeOf(node),
  label: labelOf(node, i18n),
  ...signOf(node, look, kinds),
});

/** A person has the sign of their category; a square is a thing of somebody who is kept apart, all else a disc. */
const signOf = (
  { category, apart, kind }: DrawnNode,
  look: Look,
  kinds: readonly string[],
): Pick<NodeLook, 'type' | 'color'> => {
  if (category !== undefined) {
    const sign = categorySigns[category];
    return { type: sign, color: look.signs[sign] };
  }
  if (apart) return { type: 'square', color: look.signs.aborted };
  const at = Math.max(0, kinds.indexOf(kind)) % look.kinds.length;
  return { type: 'circle', color: look.kinds[at] ?? look.soft };
};

const linkLook = ({ weight, directed }: DrawnLink, look: Look): LinkLook => ({
  size: Math.min(5, 0.6 + Math.log2(1 + weight) * 0.5),
  color: look.line,
  type: directed ? 'arrow' : 'line',
});

/**
 * A network drawn with WebGL. It is updated, never recreated, when the picture changes: nodes that stay keep their place, and
 * the camera its view. The keyboard goes from node to node in the direction of the arrow; Shift and an arrow moves the view.
 */
export const NetworkDrawing = (props: NetworkDrawingProps) => {
  const { drawn, places, selected, active, label } = props;
  const { i18n } = useLingui();
  const frame = useRef<HTMLDivElement>(null);
  const told = useRef(props);
  const drawing = useRef<{ readonly graph: Graph; readonly sigma: Sigma; look: Look }>(undefined);
  useEffect(() => {
    told.current = props;
  });
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const graph = new Graph({ type: 'directed', multi: false });
    const look = lookAt(element);
    const sigma = new Sigma(graph, element, {
      nodeProgramClasses: { square: NodeSquareProgram, ...signPrograms },
      allowInvalidContainer: true,
      labelColor: { color: look.ink },
      labelFont: 'Noto Sans Variable, Noto Sans Georgian Variable, sans-serif',
      labelSize: 12,
      labelRenderedSizeThreshold: 3,
      defaultDrawNodeHover: (context, node, settings) =>
        drawLitLabel(context, node, settings, drawing.current?.look ?? look),
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
    });
    drawing.current = { graph, sigma, look };
    const isLarge = (): boolean => told.current.drawn.links.length > FLUENT_LINKS;
    const stopMoving = moveAsPicture(sigma, isLarge);
    const stopDragging = listenToMouse(sigma, graph, { told, element, isLarge });
    const themes = new MutationObserver(() => {
      const next = lookAt(element);
      if (drawing.current !== undefined) drawing.current.look = next;
      sigma.setSetting('labelColor', { color: next.ink });
      paint(graph, told.current, next, i18n);
    });
    themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => {
      themes.disconnect();
      stopMoving();
      stopDragging();
      sigma.kill();
      drawing.current = undefined;
    };
  }, [i18n]);
  useEffect(() => {
    if (drawing.current === undefined) return;
    paint(drawing.current.graph, { drawn, places }, drawing.current.look, i18n);
  }, [drawn, places, i18n]);
  useEffect(() => {
    const { sigma, look } = drawing.current ?? {};
    if (sigma === undefined || look === undefined) return;
    const chosen = new Set(selected);
    sigma.setSetting('nodeReducer', (id, data) => ({
      ...data,
      ...(chosen.has(id) ? { color: look.accent, highlighted: true, zIndex: 1 } : {}),
      ...(id === active ? { highlighted: true, forceLabel: true, zIndex: 2 } : {}),
    }));
    sigma.setSetting('edgeReducer', (id, data) => {
      const [source = '', target = ''] = id.split('\u0000');
      return [source, target].some((end) => chosen.has(end) || end === active)
        ? { ...data, color: look.accent, zIndex: 1 }
        : data;
    });
  }, [selected, active]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const { sigma } = drawing.current ?? {};
    if (sigma !== undefined && actOn(event, sigma, told.current)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  return (
    <div
      className="network-drawing"
      role="application"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrows go from node to node in it
      tabIndex={0}
      ref={frame}
      onKeyDown={onKeyDown}
    />
  );
};

/** Brings the graph that is drawn to what it ought to be, with as few changes as there are. */
const paint = (
  graph: Graph,
  { drawn, places }: Pick<NetworkDrawingProps, 'drawn' | 'places'>,
  look: Look,
  i18n: I18n,
): void => {
  const things = drawn.nodes.filter(({ category }) => category === undefined);
  const kinds = [...new Set(things.map(({ kind }) => kind))].sort();
  const [nodes, links] = [new Set<string>(), new Set<string>()];
  for (const node of drawn.nodes) {
    nodes.add(node.id);
    const at = nodeLook(node, places.get(node.id) ?? { x: 0, y: 0 }, look, kinds, i18n);
    if (graph.hasNode(node.id)) graph.replaceNodeAttributes(node.id, at);
    else graph.addNode(node.id, at);
  }
  for (const link of drawn.links) links.add(keyOf(link));
  for (const id of graph.edges()) if (!links.has(id)) graph.dropEdge(id);
  for (const id of graph.nodes()) if (!nodes.has(id)) graph.dropNode(id);
  for (const link of drawn.links) {
    const key = keyOf(link);
    const at = linkLook(link, look);
    if (graph.hasEdge(key)) graph.replaceEdgeAttributes(key, at);
    else graph.addEdgeWithKey(key, link.source, link.target, at);
  }
};

const keyOf = ({ source, target }: DrawnLink): string => `${source}\u0000${target}`;

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** What a key does in the drawing; false where it is not for it. */
const actOn = (event: KeyboardEvent, sigma: Sigma, props: NetworkDrawingProps): boolean => {
  const camera = sigma.getCamera();
  const direction = directions[event.key];
  if (direction !== undefined && event.shiftKey) {
    const { x, y, ratio } = camera.getState();
    camera.setState({ x: x + direction[0] * 0.1 * ratio, y: y + direction[1] * 0.1 * ratio });
    return true;
  }
  if (direction !== undefined) {
    const next = nextNode(props, direction);
    props.onActive(next);
    const shown = next === undefined ? undefined : sigma.getNodeDisplayData(next);
    if (shown !== undefined) camera.setState({ x: shown.x, y: shown.y });
    return next !== undefined;
  }
  if (event.key === '+') camera.setState({ ratio: camera.ratio / 1.4 });
  else if (event.key === '-') camera.setState({ ratio: camera.ratio * 1.4 });
  else if (event.key === '0') camera.setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  else if (event.key === ' ' && props.active !== undefined) props.onToggle(props.active);
  else if (event.key === 'Enter' && props.active !== undefined) props.onOpen(props.active);
  else return false;
  return true;
};

/** The nearest node in a direction from the active one, aside counted double; else the first node. */
const nextNode = (
  { drawn, places, active }: Pick<NetworkDrawingProps, 'drawn' | 'places' | 'active'>,
  [dx, dy]: readonly [number, number],
): string | undefined => {
  const from = active === undefined ? undefined : places.get(active);
  if (from === undefined) return drawn.nodes[0]?.id;
  let best: { readonly id: string; readonly cost: number } | undefined;
  for (const { id } of drawn.nodes) {
    const place = places.get(id);
    if (place === undefined || id === active) continue;
    const along = (place.x - from.x) * dx + (place.y - from.y) * dy;
    const aside = Math.abs((place.x - from.x) * dy - (place.y - from.y) * dx);
    if (along <= 0 || aside > along * 2) continue;
    const cost = along + 2 * aside;
    if (best === undefined || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? active;
};
