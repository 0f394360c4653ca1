import { type Language, languageFacts } from '@amirani/core/languages';

/** Fonts that a machine with Word has: Sylfaen holds Georgian letters, Calibri the others. */
const FONTS: Readonly<Record<Language, string>> = {
  en: 'Calibri',
  ka: 'Sylfaen',
  lv: 'Calibri',
  fr: 'Calibri',
  it: 'Calibri',
  es: 'Calibri',
};

/** Styles of a product (ECMA-376 part 1, 17.7), in the fonts and for the spelling of its language. */
export const stylesXml = (language: Language): string => {
  const font = FONTS[language];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}" w:eastAsia="${font}"/><w:color w:val="1B2733"/><w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="${languageFacts[language].locale}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
${paragraph('Title', 'Title', '<w:spacing w:before="0" w:after="60"/>', bold('12355B', 38))}
${paragraph('Subtitle', 'Subtitle', '<w:spacing w:after="200"/>', plain('5B6B7A', 18))}
${paragraph('Series', 'Series', '<w:spacing w:after="20"/>', bold('0072B2', 19))}
${paragraph('Heading1', 'heading 1', `<w:keepNext/><w:pBdr>${border('bottom', '12355B', 6)}</w:pBdr><w:spacing w:before="320" w:after="120"/><w:outlineLvl w:val="0"/>`, bold('12355B', 25))}
${paragraph('Heading2', 'heading 2', '<w:keepNext/><w:spacing w:before="240" w:after="100"/><w:outlineLvl w:val="1"/>', bold('12355B', 21))}
${paragraph('Caption', 'caption', '<w:keepNext/><w:spacing w:before="120" w:after="60"/>', bold('5B6B7A', 17))}
${paragraph('Note', 'Note', '<w:spacing w:after="60"/>', plain('5B6B7A', 17))}
${paragraph('Voice', 'Voice', '<w:keepNext/><w:spacing w:before="100" w:after="0"/>', bold('5B6B7A', 14))}
${paragraph('Said', 'Said', `<w:pBdr>${border('left', '12355B', 16)}</w:pBdr><w:spacing w:after="120"/>`, '')}
${paragraph('Cell', 'Cell', '<w:spacing w:before="30" w:after="30" w:line="240" w:lineRule="auto"/>', plain('1B2733', 17))}
${paragraph('Figure', 'Figure', '<w:spacing w:before="0" w:after="0"/>', bold('12355B', 38))}
${paragraph('Source', 'Source', '<w:spacing w:after="40" w:line="240" w:lineRule="auto"/><w:ind w:left="454" w:hanging="454"/>', plain('1B2733', 15))}
${paragraph('Header', 'header', '<w:tabs><w:tab w:val="right" w:pos="9866"/></w:tabs><w:spacing w:after="0"/>', plain('5B6B7A', 16))}
${paragraph('Footer', 'footer', '<w:tabs><w:tab w:val="right" w:pos="9866"/></w:tabs><w:spacing w:after="0"/>', plain('5B6B7A', 15))}
</w:styles>`;
};

const paragraph = (id: string, name: string, looks: string, run: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${looks}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const plain = (colour: string, half: number): string =>
  `<w:color w:val="${colour}"/><w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`;

const bold = (colour: string, half: number): string => `<w:b/><w:bCs/>${plain(colour, half)}`;

const border = (side: string, colour: string, eighths: number): string =>
  `<w:${side} w:val="single" w:sz="${eighths}" w:space="${side === 'left' ? 8 : 2}" w:color="${colour}"/>`;
