import { classifications, tlpColours } from '@amirani/analysis/marks';
import { escapeXml } from '@amirani/tables/xml';
import { strToU8, zipSync } from 'fflate';
import type { ProductDocument } from '../document.ts';
import { blockXml, paragraphXml, runXml } from './docx-blocks.ts';
import { stylesXml } from './docx-styles.ts';
import { sourceLines } from './source-lines.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/**
 * A product as a word-processing document (ECMA-376, Office Open XML). The same product gives the same bytes on every machine:
 * no clock, no chance, no name of a user; times in the archive are the day of the product.
 */
export const productDocx = (product: ProductDocument): Uint8Array => {
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations([
      ['officeDocument', 'word/document.xml'],
      ['metadata/core-properties', 'docProps/core.xml'],
    ]),
    'docProps/core.xml': core(product),
    'word/document.xml': documentXml(product),
    'word/_rels/document.xml.rels': relations([
      ['styles', 'styles.xml'],
      ['settings', 'settings.xml'],
      ['header', 'header.xml'],
      ['footer', 'footer.xml'],
    ]),
    'word/styles.xml': stylesXml(product.language),
    'word/settings.xml': `${HEAD}<w:settings xmlns:w="${WORD}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
    'word/header.xml': headerXml(product),
    'word/footer.xml': footerXml(product),
  };
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  // Without a zone the time is read as local and written as local: the same digits everywhere.
  return zipSync(Object.fromEntries(bytes), { mtime: `${product.at}T00:00:00`, level: 6 });
};

const contentTypes = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${TYPE}.settings+xml"/><Override PartName="/word/header.xml" ContentType="${TYPE}.header+xml"/><Override PartName="/word/footer.xml" ContentType="${TYPE}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const relations = (targets: readonly (readonly [string, string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], i) => {
      const of = type.startsWith('metadata') ? `${PACKAGE}/relationships` : RELATIONS;
      return `<Relationship Id="rId${i + 1}" Type="${of}/${type}" Target="${target}"/>`;
    })
    .join('')}</Relationships>`;

const core = ({ title, unit, at, language }: ProductDocument): string =>
  `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(unit)}</dc:creator><dc:language>${language}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${at}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}T00:00:00Z</dcterms:modified></cp:coreProperties>`;

const documentXml = (product: ProductDocument): string => {
  const { series, title, subtitle, blocks } = product;
  return [
    `${HEAD}<w:document xmlns:w="${WORD}" xmlns:r="${RELATIONS}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><w:body>`,
    title.startsWith(series) ? '' : paragraphXml('Series', runXml(series)),
    paragraphXml('Title', runXml(title)),
    paragraphXml('Subtitle', runXml(subtitle)),
    ...blocks.map((block, i) => blockXml(block, product, i)),
    sourcesXml(product),
    `<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1360" w:right="1020" w:bottom="1247" w:left="1020" w:header="567" w:footer="510" w:gutter="0"/></w:sectPr>`,
    '</w:body></w:document>',
  ].join('');
};

const sourcesXml = (product: ProductDocument): string => {
  const lines = sourceLines(product);
  if (lines.length === 0) return '';
  return [
    paragraphXml('Heading1', runXml(product.sourcesTitle)),
    ...lines.map(
      ({ from, asked, periods }, i) =>
        (from === '' ? '' : paragraphXml('Caption', runXml(from))) +
        paragraphXml(
          'Source',
          [
            `<w:bookmarkStart w:id="${i + 1}" w:name="s${i + 1}"/>`,
            runXml(`${i + 1}`, '<w:b/><w:bCs/>'),
            `<w:bookmarkEnd w:id="${i + 1}"/><w:r><w:tab/></w:r>`,
            runXml([asked, periods.join(', ')].filter((text) => text !== '').join(' · ')),
          ].join(''),
        ),
    ),
  ].join('');
};

const headerXml = (product: ProductDocument): string => {
  const { series, unit, draft } = product;
  const about = [series, unit].filter((text) => text !== '').join(' · ');
  return `${HEAD}<w:hdr xmlns:w="${WORD}">${paragraphXml(
    'Header',
    [
      runXml(about),
      draft === '' ? '' : runXml(`   ${draft}`, '<w:b/><w:bCs/><w:color w:val="B00020"/>'),
      '<w:r><w:tab/></w:r>',
      markXml(product),
    ].join(''),
  )}</w:hdr>`;
};

const footerXml = (product: ProductDocument): string =>
  `${HEAD}<w:ftr xmlns:w="${WORD}">${paragraphXml(
    'Footer',
    [
      runXml(`${product.disclaimer}   ${product.page} `),
      field('PAGE'),
      runXml(' / '),
      field('NUMPAGES'),
      '<w:r><w:tab/></w:r>',
      markXml(product),
    ].join(''),
  )}</w:ftr>`;

const field = (code: string): string =>
  `<w:fldSimple w:instr=" ${code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

/** The label in its colour on black, to the right, in twelve points (FIRST TLP 2.0); the classification before it. */
const markXml = ({ mark, markText }: ProductDocument): string => {
  if (mark === undefined) return runXml(markText, '<w:b/><w:bCs/>');
  const known = classifications.find(({ code }) => code === mark.classification);
  const classified = known?.text ?? mark.classification ?? '';
  const colour = tlpColours[mark.tlp].slice(1);
  return [
    classified === '' ? '' : runXml(`${classified}  `, '<w:b/><w:bCs/>'),
    runXml(
      ` ${mark.tlp} `,
      `<w:b/><w:bCs/><w:color w:val="${colour}"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:shd w:val="clear" w:color="auto" w:fill="000000"/>`,
    ),
  ].join('');
};
