import type { Look } from './look.ts';

/** A node as it is drawn on the plane of its label. */
interface LitNode {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: string | null;
}

/** The name of a selected or hovered node, on the theme's background: the library's own is white in the dark as well. */
export const drawLitLabel = (
  context: CanvasRenderingContext2D,
  { x, y, size, label }: LitNode,
  {
    labelSize,
    labelFont,
    labelWeight,
  }: { labelSize: number; labelFont: string; labelWeight: string },
  look: Look,
): void => {
  context.strokeStyle = look.accent;
  context.lineWidth = 2;
  context.beginPath();
  context.arc(x, y, size + 3, 0, 2 * Math.PI);
  context.stroke();
  if (label === null || label === '') return;
  context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
  const [left, height] = [x + size + 6, labelSize + 8];
  const width = context.measureText(label).width + 10;
  context.fillStyle = look.paper;
  context.fillRect(left, y - height / 2, width, height);
  context.lineWidth = 1;
  context.strokeRect(left, y - height / 2, width, height);
  context.fillStyle = look.ink;
  context.fillText(label, left + 5, y + labelSize / 3);
};
