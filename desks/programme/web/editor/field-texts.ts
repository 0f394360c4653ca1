import {
  deliverableStateTexts,
  indicatorKindTexts,
  partnerRoleTexts,
  programmeLevelTexts,
  programmeRiskStateTexts,
  trainingFieldTexts,
} from '@amirani/web/src/texts/programme.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ChoiceList, FieldName } from './part-fields.ts';

/** What a field is called. */
export const fieldTexts: Readonly<Record<FieldName, MessageDescriptor>> = {
  title: msg`Title`,
  text: msg`What was learned`,
  measure: msg`What is done`,
  country: msg`Country (three letters)`,
  activity: msg`Activity`,
  on: msg`First day`,
  attendance: msg`Who came`,
  from: msg`From month`,
  to: msg`To month`,
  days: msg`Days`,
  due: msg`Due in month`,
  acceptedIn: msg`Accepted in month`,
  month: msg`Month`,
  baseline: msg`Value of before`,
  target: msg`Target`,
  field: msg`Field`,
  role: msg`Role`,
  state: msg`State`,
  kind: msg`Indicator`,
  likelihood: msg`Likelihood`,
  impact: msg`Impact`,
};

/** What is said below a field. */
export const fieldAbouts: Readonly<Partial<Record<FieldName, MessageDescriptor>>> = {
  baseline: msg`Shares as a part of 1, such as 0.6 for 60 %. Left empty where the entry tests measure it.`,
  target: msg`Shares as a part of 1, such as 0.6 for 60 %.`,
};

/** What the members of a list are called. */
export const choiceTexts: Readonly<
  Record<ChoiceList, Readonly<Record<string, MessageDescriptor>>>
> = {
  fields: trainingFieldTexts,
  partnerRoles: partnerRoleTexts,
  deliverableStates: deliverableStateTexts,
  indicatorKinds: indicatorKindTexts,
  levels: programmeLevelTexts,
  riskStates: programmeRiskStateTexts,
};
