import type { MessageDescriptor } from '@lingui/core';

/** What the investigations desk refuses with: what happened and what to do. */
export const investigationProblemTexts: Readonly<Record<string, MessageDescriptor>> = {
  'investigation.authorisation.period': /*i18n*/ {
    id: 'investigation.authorisation.period',
    message: 'The period ends before it begins.',
  },
  'investigation.authorisation.unknown': /*i18n*/ {
    id: 'investigation.authorisation.unknown',
    message: 'Call records are not read without an authorisation of this case. Record it first.',
  },
  'investigation.case.closed': /*i18n*/ {
    id: 'investigation.case.closed',
    message: 'The case is closed: nothing is added to it. Open it again first, if it must go on.',
  },
  'investigation.case.reading-only': /*i18n*/ {
    id: 'investigation.case.reading-only',
    message: 'You read this case and change nothing in it. Ask its lead.',
  },
  'investigation.category.not-a-person': /*i18n*/ {
    id: 'investigation.category.not-a-person',
    message: 'Only persons have a category.',
  },
  'investigation.exhibit.digest': /*i18n*/ {
    id: 'investigation.exhibit.digest',
    message:
      'The SHA-256 of the received file differs from the stated one. The exhibit is not stored. Send the parts again.',
  },
  'investigation.exhibit.empty': /*i18n*/ {
    id: 'investigation.exhibit.empty',
    message: 'The file is empty. Choose another file.',
  },
  'investigation.exhibit.not-complete': /*i18n*/ {
    id: 'investigation.exhibit.not-complete',
    message: 'The exhibit is still coming in. Complete it first.',
  },
  'investigation.exhibit.not-receiving': /*i18n*/ {
    id: 'investigation.exhibit.not-receiving',
    message: 'The exhibit is complete: nothing of it changes any more. Enter another.',
  },
  'investigation.exhibit.part-too-large': /*i18n*/ {
    id: 'investigation.exhibit.part-too-large',
    message: 'A part has more than {most} bytes. Send smaller ones.',
  },
  'investigation.exhibit.parts-missing': /*i18n*/ {
    id: 'investigation.exhibit.parts-missing',
    message: 'A part is missing between those that came in. Send it, then complete.',
  },
  'investigation.graph.too-large': /*i18n*/ {
    id: 'investigation.graph.too-large',
    message: 'The graph has more than {most} nodes. Filter by time or kind.',
  },
  'investigation.hand-over.not-holder': /*i18n*/ {
    id: 'investigation.hand-over.not-holder',
    message: 'Only who has the exhibit hands it over.',
  },
  'investigation.hand-over.not-receiver': /*i18n*/ {
    id: 'investigation.hand-over.not-receiver',
    message:
      'A hand-over is complete when its receiver says so; for a receiver outside, another member than the giver records the signed receipt.',
  },
  'investigation.hand-over.open': /*i18n*/ {
    id: 'investigation.hand-over.open',
    message: 'The exhibit was offered already. Wait for the receiver, or withdraw the offer.',
  },
  'investigation.hand-over.own': /*i18n*/ {
    id: 'investigation.hand-over.own',
    message: 'The exhibit is with this receiver already. Choose another.',
  },
  'investigation.id-taken': /*i18n*/ {
    id: 'investigation.id-taken',
    message: 'Something else was stored with this number. Nothing was changed; send yours again.',
  },
  'investigation.import.changed': /*i18n*/ {
    id: 'investigation.import.changed',
    message: 'What would be stored is not what the dry run showed. Make another dry run.',
  },
  'investigation.import.not-dry': /*i18n*/ {
    id: 'investigation.import.not-dry',
    message: 'The import was taken over or withdrawn already.',
  },
  'investigation.import.not-taken': /*i18n*/ {
    id: 'investigation.import.not-taken',
    message: 'The import was not taken over, or is withdrawn already.',
  },
  'investigation.import.too-large': /*i18n*/ {
    id: 'investigation.import.too-large',
    message: 'The exhibit has more than {most} bytes. Enter it in several exhibits.',
  },
  'investigation.import.unreadable': /*i18n*/ {
    id: 'investigation.import.unreadable',
    message:
      'The exhibit holds no table or file of this format. Choose another exhibit or mapping.',
  },
  'investigation.member.last-lead': /*i18n*/ {
    id: 'investigation.member.last-lead',
    message: 'The case would have no lead. Admit another lead first.',
  },
  'investigation.member.not-allowed': /*i18n*/ {
    id: 'investigation.member.not-allowed',
    message: 'Who is in a case, and where it stands, is for its lead or a head of investigations.',
  },
  'investigation.member.own': /*i18n*/ {
    id: 'investigation.member.own',
    message: 'Nobody admits themselves to a case. Ask a colleague.',
  },
  'investigation.member.unknown': /*i18n*/ {
    id: 'investigation.member.unknown',
    message: 'No account that can be in this case has this name. Choose from the list.',
  },
  'investigation.merge.parts': /*i18n*/ {
    id: 'investigation.merge.parts',
    message: 'At least two entities that are not one already are needed, all of one kind.',
  },
  'investigation.package.no-exhibits': /*i18n*/ {
    id: 'investigation.package.no-exhibits',
    message: 'The case has no exhibit with such a number, or none at all.',
  },
  'investigation.package.too-large': /*i18n*/ {
    id: 'investigation.package.too-large',
    message: 'The package would have more than {most} bytes. Pack fewer exhibits at once.',
  },
  'investigation.report.issued': /*i18n*/ {
    id: 'investigation.report.issued',
    message: 'The report was issued and cannot be changed. Write a new report.',
  },
  'investigation.report.not-issued': /*i18n*/ {
    id: 'investigation.report.not-issued',
    message: 'Only an issued report is sent out. Issue it first.',
  },
  'investigation.report.not-ready': /*i18n*/ {
    id: 'investigation.report.not-ready',
    message:
      '{sentences} sentences do not rest on standing, graded statements as they say. Mend them.',
  },
  'investigation.report.superseded': /*i18n*/ {
    id: 'investigation.report.superseded',
    message:
      'A statement of this report was withdrawn after it was issued: it is not sent out any more. Write another.',
  },
  'investigation.statement.not-standing': /*i18n*/ {
    id: 'investigation.statement.not-standing',
    message: 'The statement was withdrawn already.',
  },
  'investigation.statement.unfit': /*i18n*/ {
    id: 'investigation.statement.unfit',
    message:
      'Statement {at} does not fit: no such kind, property or value, or a category without a decision.',
  },
  'investigation.time-stamp.not-configured': /*i18n*/ {
    id: 'investigation.time-stamp.not-configured',
    message: 'No authority for time stamps is configured. Ask the operator.',
  },
  'investigation.time-stamp.unreachable': /*i18n*/ {
    id: 'investigation.time-stamp.unreachable',
    message: 'The authority for time stamps did not answer. Nothing was stored; try again.',
  },
};
