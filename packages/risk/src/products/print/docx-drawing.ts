import { escapeXml } from '@amirani/tables/xml';
import type { Drawing, Point, Shape } from '../drawing/drawing.ts';

/** English Metric Units of a point (ECMA-376, 20.1.2.1). */
const EMU = 12_700;

const emu = (points: number): number => Math.round(points * EMU);

/**
 * A drawing as a group of vector shapes (DrawingML, ECMA-376 part 1 chapter 20, with the word-processing shapes of MS-ODRAWXML),
 * so that it stays sharp and its words stay text. `id` tells it apart in the document. Readers from before 2010 get
 * the alternative in its place.
 */
export const drawingXml = (
  { width, height, shapes }: Drawing,
  alternative: string,
  id: number,
): string => {
  const size = `cx="${emu(width)}" cy="${emu(height)}"`;
  const box = `<a:off x="0" y="0"/><a:ext ${size}/>`;
  const inside = shapes.map((shape, i) => shapeXml(shape, id * 1000 + i + 1, width)).join('');
  const said = escapeXml(alternative);
  return [
    '<w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing>',
    `<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/>`,
    `<wp:docPr id="${id}" name="drawing ${id}" descr="${said}"/><wp:cNvGraphicFramePr/>`,
    '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup">',
    `<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>${box}<a:chOff x="0" y="0"/><a:chExt ${size}/></a:xfrm></wpg:grpSpPr>`,
    inside,
    '</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>',
    `<mc:Fallback><w:t>${said}</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
  ].join('');
};

const shapeXml = (shape: Shape, id: number, width: number): string => {
  switch (shape.kind) {
    case 'line':
      return wrapped(id, pathXml(shape.points, false), [
        '<a:noFill/>',
        `<a:ln w="${emu(shape.width)}" cap="rnd">${solid(shape.ink)}<a:prstDash val="${shape.dashed ? 'sysDash' : 'solid'}"/><a:round/></a:ln>`,
      ]);
    case 'area':
      return wrapped(id, pathXml(shape.points, true), [solid(shape.ink), NO_LINE]);
    case 'rectangle':
      return wrapped(id, presetXml('rect', shape.at, shape.size), [solid(shape.ink), NO_LINE]);
    case 'dot': {
      const { at, radius } = shape;
      const corner: Point = [at[0] - radius, at[1] - radius];
      return wrapped(id, presetXml('ellipse', corner, [2 * radius, 2 * radius]), [
        solid(shape.ink),
        NO_LINE,
      ]);
    }
    case 'text':
      return textXml(shape, id, width);
  }
};

const NO_LINE = '<a:ln><a:noFill/></a:ln>';

const solid = (ink: string): string => `<a:solidFill><a:srgbClr val="${ink}"/></a:solidFill>`;

const wrapped = (id: number, geometry: string, looks: readonly string[]): string =>
  `<wps:wsp><wps:cNvPr id="${id}" name="shape ${id}"/><wps:cNvSpPr/><wps:spPr>${geometry}${looks.join('')}</wps:spPr><wps:bodyPr/></wps:wsp>`;

const frame = (at: Point, size: Point): string =>
  `<a:xfrm><a:off x="${emu(at[0])}" y="${emu(at[1])}"/><a:ext cx="${emu(size[0])}" cy="${emu(size[1])}"/></a:xfrm>`;

const presetXml = (preset: string, at: Point, size: Point): string =>
  `${frame(at, size)}<a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom>`;

/** A path in the frame of its own extent, which a reader scales to nothing where it is flat: never below a unit. */
const pathXml = (points: readonly Point[], closed: boolean): string => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const at: Point = [Math.min(...xs), Math.min(...ys)];
  const size: Point = [Math.max(...xs) - at[0], Math.max(...ys) - at[1]];
  const steps = points.map(([x, y], i) => {
    const to = i === 0 ? 'moveTo' : 'lnTo';
    return `<a:${to}><a:pt x="${emu(x - at[0])}" y="${emu(y - at[1])}"/></a:${to}>`;
  });
  return `${frame(at, size)}<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${Math.max(1, emu(size[0]))}" h="${Math.max(1, emu(size[1]))}">${steps.join('')}${closed ? '<a:close/>' : ''}</a:path></a:pathLst></a:custGeom>`;
};

/** A text in a frame that ends with the drawing: one that reached beyond it would make readers shrink the whole. */
const textXml = (
  { at, text, size, anchor, ink, bold }: Extract<Shape, { readonly kind: 'text' }>,
  id: number,
  whole: number,
): string => {
  const room =
    anchor === 'start'
      ? whole - at[0]
      : anchor === 'end'
        ? at[0]
        : 2 * Math.min(at[0], whole - at[0]);
  const left = anchor === 'start' ? at[0] : anchor === 'end' ? 0 : at[0] - room / 2;
  // The frame ends a quarter of the size under the base line, where letters end that hang below it.
  const height = size * 1.6;
  const geometry = presetXml('rect', [left, at[1] + size * 0.3 - height], [room, height]);
  const justified = anchor === 'start' ? 'left' : anchor === 'end' ? 'right' : 'center';
  const half = Math.round(size * 2);
  const looks = `<w:rPr>${bold ? '<w:b/>' : ''}<w:color w:val="${ink}"/><w:sz w:val="${half}"/><w:szCs w:val="${half}"/></w:rPr>`;
  return [
    `<wps:wsp><wps:cNvPr id="${id}" name="text ${id}"/><wps:cNvSpPr txBox="1"/><wps:spPr>${geometry}<a:noFill/>${NO_LINE}</wps:spPr>`,
    `<wps:txbx><w:txbxContent><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="${justified}"/></w:pPr>`,
    `<w:r>${looks}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p></w:txbxContent></wps:txbx>`,
    '<wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="b"><a:noAutofit/></wps:bodyPr></wps:wsp>',
  ].join('');
};
