import type { ListTexts } from './language.ts';

/** English, to which every other language is held. */
export const english: ListTexts = {
  'watch-list.file.encoding':
    'The file is not written in UTF-8: byte {byte} shows it. It looks like {looksLike}; say so, and it is read again.',
  'watch-list.file.read-as': 'The file was read as {encoding}.',
  'watch-list.file.format': 'This is another kind of file: expected {expected}, found {found}.',
  'watch-list.file.empty': 'There is no entry in the file. To end a list, retire it.',
  'watch-list.file.cut': 'The file ends in the middle: it did not arrive whole.',
  'watch-list.file.doctype': 'The file declares a document type. Such files are not read.',
  'watch-list.file.markup': 'Here the XML is broken; nobody knows whose values follow.',
  'watch-list.file.header':
    'The first line must name the columns: id, and a name, document or registration. It has {columns} columns.',
  'watch-list.file.column-unknown': 'Column {column} is not read.',
  'watch-list.file.column-twice': 'The column {column} is there twice.',
  'watch-list.file.too-many': 'The file has more than {most} entries.',
  'watch-list.file.refused': 'More than {most} records had to be refused. Is it the right file?',
  'watch-list.row.columns': 'The row has {count} cells instead of {expected}.',
  'watch-list.row.shifted': 'From the column {column} on, the cells have slipped by one.',
  'watch-list.row.quote':
    'A quotation is not closed, or closes in the wrong place; lines: {lines}.',
  'watch-list.row.too-long': 'Longer, or with more values, than any entry is: {field}.',
  'watch-list.row.json': 'This line is no JSON object with an id, a schema and properties.',
  'watch-list.row.id-missing': 'The record has no id.',
  'watch-list.row.id-twice': 'This id stands in line {line} already; that one counts.',
  'watch-list.row.nothing-to-match': 'There is nothing to find it by: {kind}.',
  'watch-list.row.not-sought': 'No sought person, document or object: {what}.',
  'watch-list.row.expired': 'Expired on {day}.',
  'watch-list.row.holder-missing': 'The holder of this document is not in the file.',
  'watch-list.value.kind': 'The kind is none of person, document, object.',
  'watch-list.value.birth-date': 'A date of birth cannot be read; the entry counts without it.',
  'watch-list.value.birth-date-two-ways':
    'A date of birth can be read as two days. Which is meant? Both are looked for until the file writes it as 1969-05-07.',
  'watch-list.value.state': 'A state is not known; the entry counts without it.',
  'watch-list.value.document':
    'This is no number of a document ({kind}); the entry counts without it.',
  'watch-list.value.day': 'There is no such day in {field}; write it as 2026-03-31.',
  'watch-list.value.garbled':
    'Letters of a name were spoilt on the way: the file was written in one encoding and read in another.',
  'watch-list.value.ground': 'There is no such ground.',
  'watch-list.value.instruction': 'There is no such instruction.',
  'watch-list.value.ground-about': 'The ground {ground} is not for this kind: {kind}.',
  'watch-list.value.ground-purpose':
    'The ground {ground} does not allow what the list is used for.',
  'watch-list.list.id':
    'The key takes small letters, digits and hyphens, and begins with a letter.',
  'watch-list.list.title': 'The list has no title.',
  'watch-list.list.owner': 'Nobody answers for the list: name its owner.',
  'watch-list.list.source': 'Say whose list it is and where it comes from.',
  'watch-list.list.category':
    'With the ground {ground} a list is not of the category {category}: there are lists of what is sought and of alerts, and no others.',
  'watch-list.list.ground': 'There is no ground {ground}.',
  'watch-list.list.purpose': 'Say for what the list is used.',
  'watch-list.list.purpose-not-allowed':
    'The ground {ground} does not allow the purpose {purpose}.',
  'watch-list.list.offence':
    'To compare passengers, name the offences: terrorism, or one of Annex II.',
  'watch-list.list.term': 'The term is none: the first day must come before the last.',
  'watch-list.list.term-long':
    'With the ground {ground} a list has a term of at most {years} years.',
};
