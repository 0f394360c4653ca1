import { escapeXml } from '@amirani/tables/xml';
import type { CourseId, CourseText } from '../course.ts';
import type { Question } from './read.ts';

/** A file of a package, before it is zipped. */
export interface QtiFile {
  readonly name: string;
  readonly text: string;
}

/** A question as an item of QTI 3.0, scored 1 or 0; the explanation is shown after any answer. */
export const qtiItem = (
  { id, text, options, right, explanation }: Question,
  language: string,
): string => {
  const choice = (at: number): string => `choice-${at + 1}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="${escapeXml(id)}" title="${escapeXml(text)}" xml:lang="${escapeXml(language)}" adaptive="false" time-dependent="false">`,
    '  <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier">',
    `    <qti-correct-response><qti-value>${choice(right)}</qti-value></qti-correct-response>`,
    '  </qti-response-declaration>',
    '  <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float">',
    '    <qti-default-value><qti-value>0</qti-value></qti-default-value>',
    '  </qti-outcome-declaration>',
    '  <qti-outcome-declaration identifier="FEEDBACK" cardinality="single" base-type="identifier"/>',
    '  <qti-item-body>',
    '    <qti-choice-interaction response-identifier="RESPONSE" shuffle="true" max-choices="1">',
    `      <qti-prompt>${escapeXml(text)}</qti-prompt>`,
    ...options.map(
      (option, at) =>
        `      <qti-simple-choice identifier="${choice(at)}">${escapeXml(option)}</qti-simple-choice>`,
    ),
    '    </qti-choice-interaction>',
    '  </qti-item-body>',
    '  <qti-response-processing>',
    '    <qti-response-condition>',
    '      <qti-response-if>',
    '        <qti-match><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-match>',
    '        <qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">1</qti-base-value></qti-set-outcome-value>',
    '      </qti-response-if>',
    '    </qti-response-condition>',
    '    <qti-set-outcome-value identifier="FEEDBACK"><qti-base-value base-type="identifier">explanation</qti-base-value></qti-set-outcome-value>',
    '  </qti-response-processing>',
    '  <qti-modal-feedback outcome-identifier="FEEDBACK" identifier="explanation" show-hide="show">',
    `    <qti-content-body><p>${escapeXml(explanation)}</p></qti-content-body>`,
    '  </qti-modal-feedback>',
    '</qti-assessment-item>',
    '',
  ].join('\n');
};

/** The theory questions of a course as the files of a QTI 3.0 package: an item each, and the manifest. */
export const qtiPackage = (
  course: CourseId,
  { pages }: Pick<CourseText, 'pages'>,
  language: string,
): readonly QtiFile[] => {
  const items = pages
    .flatMap(({ blocks }) => blocks.flatMap((one) => (one.kind === 'question' ? [one] : [])))
    .map((question) => ({ name: `${question.id}.xml`, text: qtiItem(question, language) }));
  const manifest = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest xmlns="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1" identifier="${course}-${escapeXml(language)}">`,
    '  <metadata><schema>QTI Package</schema><schemaversion>3.0.0</schemaversion></metadata>',
    '  <organizations/>',
    '  <resources>',
    ...items.map(
      ({ name }, at) =>
        `    <resource identifier="item-${at + 1}" type="imsqti_item_xmlv3p0" href="${name}"><file href="${name}"/></resource>`,
    ),
    '  </resources>',
    '</manifest>',
    '',
  ].join('\n');
  return [{ name: 'imsmanifest.xml', text: manifest }, ...items];
};
