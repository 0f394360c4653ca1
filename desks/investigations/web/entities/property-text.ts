import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { kindText } from '../kind-text.ts';

/** Properties that cases are full of, by the names of the model. */
const propertyTexts: Readonly<Record<string, MessageDescriptor>> = {
  name: msg`Name`,
  alias: msg`Other name`,
  birthDate: msg`Date of birth`,
  birthPlace: msg`Place of birth`,
  nationality: msg`Nationality`,
  gender: msg`Sex`,
  passportNumber: msg`Passport number`,
  idNumber: msg`Number of an identity document`,
  phone: msg`Telephone number`,
  number: msg`Number`,
  email: msg`E-mail`,
  address: msg`Address`,
  category: msg`In the case`,
  position: msg`Position`,
  registrationNumber: msg`Registration number`,
  accountNumber: msg`Account number`,
  owner: msg`Owner`,
  asset: msg`Asset`,
  subscriber: msg`Subscriber`,
  operator: msg`Operator`,
  role: msg`Role`,
  notes: msg`Notes`,
  startDate: msg`Beginning`,
  endDate: msg`End`,
  imei: msg`Handset (IMEI)`,
  imsi: msg`SIM card (IMSI)`,
  cellId: msg`Cell`,
};

/** What a property is called; of a rare one what its kind is called, or its name in the model. */
export const propertyText = (property: string, i18n: I18n): string => {
  const text = Object.hasOwn(propertyTexts, property) ? propertyTexts[property] : undefined;
  return text === undefined ? kindText(property, i18n) : i18n._(text);
};
