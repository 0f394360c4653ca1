import type { ChipFileName } from '@amirani/documents/chip';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What each file of a chip holds (Doc 9303-10). */
export const chipFileTexts: Readonly<Record<ChipFileName, MessageDescriptor>> = {
  'EF.COM': msg`Table of contents`,
  'EF.SOD': msg`Signed list of hashes`,
  'EF.CardAccess': msg`How the chip is opened`,
  'EF.CardSecurity': msg`Keys of the chip, signed`,
  DG1: msg`Machine readable zone`,
  DG2: msg`Face`,
  DG3: msg`Fingerprints`,
  DG4: msg`Irises`,
  DG5: msg`Displayed portrait`,
  DG6: msg`Reserved`,
  DG7: msg`Signature or mark`,
  DG8: msg`Data features`,
  DG9: msg`Structure features`,
  DG10: msg`Substance features`,
  DG11: msg`More about the bearer`,
  DG12: msg`More about the document`,
  DG13: msg`What the state adds`,
  DG14: msg`Security options of the chip`,
  DG15: msg`Key of active authentication`,
  DG16: msg`Persons to notify`,
};

/** The texts of DG11 and DG12. */
export const detailTexts: Readonly<Record<string, MessageDescriptor>> = {
  fullName: msg`Full name`,
  otherName: msg`Other name`,
  personalNumber: msg`Personal number`,
  fullDateOfBirth: msg`Date of birth`,
  dateOfBirth: msg`Date of birth`,
  placeOfBirth: msg`Place of birth`,
  address: msg`Address`,
  permanentAddress: msg`Address`,
  telephone: msg`Telephone`,
  profession: msg`Profession`,
  title: msg`Title`,
  personalSummary: msg`Personal summary`,
  otherTravelDocuments: msg`Other travel documents`,
  otherTravelDocument: msg`Other travel documents`,
  custody: msg`Custody`,
  custodyInformation: msg`Custody`,
  issuingAuthority: msg`Issuing authority`,
  dateOfIssue: msg`Date of issue`,
  otherPerson: msg`Other person in the document`,
  endorsements: msg`Endorsements`,
  taxExit: msg`Tax and exit requirements`,
  taxOrExitRequirements: msg`Tax and exit requirements`,
  personalisedAt: msg`Personalised on`,
  personalisationTime: msg`Personalised on`,
  personalisationSystem: msg`Personalisation system`,
  personalisationDevice: msg`Personalisation system`,
};
