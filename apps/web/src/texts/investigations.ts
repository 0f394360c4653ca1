import type { Case, CaseMember, CustodyStep, Exhibit } from '@desk/investigations/api/types.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What a case is opened for. */
export const caseOffenceTexts: Readonly<Record<Case['offences'][number], MessageDescriptor>> = {
  'migrant-smuggling': msg`Smuggling of migrants`,
  'trafficking-in-human-beings': msg`Trafficking in human beings`,
  'document-fraud': msg`Document fraud`,
  'criminal-organisation': msg`Criminal organisation`,
  'money-laundering': msg`Money laundering`,
  other: msg`Another offence`,
};

/** What somebody is in a case. */
export const memberPartTexts: Readonly<Record<CaseMember['part'], MessageDescriptor>> = {
  lead: msg`Leads the case`,
  member: msg`Works on the case`,
  reader: msg`Reads the case`,
};

/** What an exhibit is. */
export const exhibitKindTexts: Readonly<Record<Exhibit['kind'], MessageDescriptor>> = {
  file: msg`File`,
  document: msg`Document`,
  picture: msg`Picture`,
  video: msg`Video`,
  sound: msg`Sound`,
  'call-records': msg`Records of calls`,
  'account-records': msg`Records of an account`,
  'device-image': msg`Image of a device`,
  thing: msg`A thing`,
};

/** What happened to an exhibit. */
export const custodyTexts: Readonly<Record<CustodyStep['what'], MessageDescriptor>> = {
  entered: msg`Entered`,
  opened: msg`Opened`,
  offered: msg`Offered for hand-over`,
  acknowledged: msg`Hand-over acknowledged`,
  declined: msg`Hand-over declined`,
  withdrawn: msg`Offer withdrawn`,
  stamped: msg`Time stamp`,
  packed: msg`Put into a court package`,
};
