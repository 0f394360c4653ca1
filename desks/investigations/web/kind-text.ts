import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Kinds of node that cases are full of, by the names of their schemata. */
const kindTexts: Readonly<Record<string, MessageDescriptor>> = {
  Person: msg`Person`,
  Organization: msg`Organisation`,
  Company: msg`Company`,
  LegalEntity: msg`Person or organisation`,
  PublicBody: msg`Authority`,
  PhoneNumber: msg`Telephone number`,
  Sim: msg`SIM card`,
  Handset: msg`Handset`,
  Cell: msg`Cell`,
  Vehicle: msg`Vehicle`,
  Vessel: msg`Vessel`,
  Airplane: msg`Aircraft`,
  Address: msg`Address`,
  Passport: msg`Passport`,
  Identification: msg`Identity document`,
  BankAccount: msg`Bank account`,
  UserAccount: msg`User account`,
  CryptoWallet: msg`Crypto wallet`,
  Document: msg`Document`,
  Call: msg`Call`,
  Message: msg`Message`,
  Payment: msg`Payment`,
  Event: msg`Event`,
  Trip: msg`Journey`,
  Exhibit: msg`Exhibit`,
  UnknownLink: msg`Link`,
  Participation: msg`Taking part`,
  Waypoint: msg`Stop on the way`,
  CashCarriage: msg`Cash carried`,
  HawalaTransfer: msg`Hawala transfer`,
  Ownership: msg`Ownership`,
  Directorship: msg`Management of a company`,
  Employment: msg`Employment`,
  Membership: msg`Membership`,
  Family: msg`Family tie`,
  Associate: msg`Acquaintance`,
  Representation: msg`Acting for somebody`,
  group: msg`Group`,
};

/** What a kind of node is called; of a rare kind the name of its schema. */
export const kindText = (kind: string, i18n: I18n): string => {
  const text = kindTexts[kind];
  return text === undefined ? kind : i18n._(text);
};
