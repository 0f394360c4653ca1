import { escapeXml } from '@amirani/tables/xml';
import { type Drawing, hundredth, type Point, type Shape } from './drawing.ts';

/** A drawing as SVG 1.1, for the typesetter and for screens. */
export const drawingSvg = ({ width, height, shapes }: Drawing): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}">`,
    ...shapes.map(shapeSvg),
    '</svg>',
  ].join('\n');

const shapeSvg = (shape: Shape): string => {
  const fill = `fill="#${shape.ink}"`;
  switch (shape.kind) {
    case 'line':
      return `<polyline points="${pointsText(shape.points)}" fill="none" stroke="#${shape.ink}" stroke-width="${shape.width}" stroke-linejoin="round" stroke-linecap="round"${shape.dashed ? ' stroke-dasharray="3 2.4"' : ''}/>`;
    case 'area':
      return `<polygon points="${pointsText(shape.points)}" ${fill}/>`;
    case 'rectangle':
      return `<rect x="${hundredth(shape.at[0])}" y="${hundredth(shape.at[1])}" width="${hundredth(shape.size[0])}" height="${hundredth(shape.size[1])}" ${fill}/>`;
    case 'dot':
      return `<circle cx="${hundredth(shape.at[0])}" cy="${hundredth(shape.at[1])}" r="${shape.radius}" ${fill}/>`;
    case 'text':
      return `<text x="${hundredth(shape.at[0])}" y="${hundredth(shape.at[1])}" font-family="${GEORGIAN.test(shape.text) ? 'Noto Sans Georgian' : 'Noto Sans'}" font-size="${shape.size}"${shape.bold ? ' font-weight="700"' : ''} text-anchor="${shape.anchor}" ${fill}>${escapeXml(shape.text)}</text>`;
  }
};

const GEORGIAN = /[\u10A0-\u10FF]/;

const pointsText = (points: readonly Point[]): string =>
  points.map(([x, y]) => `${hundredth(x)},${hundredth(y)}`).join(' ');
