import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Session } from '@platform/api/types.ts';
import type { Role } from '@platform/api/vocabulary.ts';
import type { ShortcutId } from '../platform/shortcut-list.ts';

/** A desk: a place of work in the rail at the left. */
export interface Desk {
  readonly path:
    | '/flights'
    | '/assessment'
    | '/checkpoint'
    | '/referrals'
    | '/risk'
    | '/investigations'
    | '/academy'
    | '/programme'
    | '/documents'
    | '/schengen'
    | '/messages'
    | '/quarantine'
    | '/oversight'
    | '/accounts';
  readonly title: MessageDescriptor;
  readonly about: MessageDescriptor;
  readonly shortcut: ShortcutId;
  /** Roles that work here; undefined for everybody. */
  readonly roles?: readonly Role[];
  /** Roles whose work begins here, wherever the desk is in the rail. */
  readonly startOf?: readonly Role[];
}

/** The desks that exist. A new desk is a new folder and one entry here. */
export const desks: readonly Desk[] = [
  {
    path: '/flights',
    title: msg`Travellers`,
    about: msg`Flights and who is on them`,
    shortcut: 'desk.travellers',
    roles: ['border-officer', 'second-line-officer', 'pnr-analyst', 'data-protection-officer'],
  },
  {
    path: '/assessment',
    title: msg`Assessment`,
    about: msg`Hits, watch lists, criteria, requests for PNR`,
    shortcut: 'desk.assessment',
    roles: ['pnr-analyst', 'data-protection-officer'],
  },
  {
    path: '/checkpoint',
    title: msg`Checkpoint`,
    about: msg`One traveller, one screen, one decision`,
    shortcut: 'desk.checkpoint',
    roles: ['border-officer', 'second-line-officer', 'data-protection-officer'],
    startOf: ['border-officer', 'second-line-officer'],
  },
  {
    path: '/referrals',
    title: msg`Referrals`,
    about: msg`Help that was asked for, and who brings it`,
    shortcut: 'desk.referrals',
    roles: ['referral-team', 'data-protection-officer'],
    startOf: ['referral-team'],
  },
  {
    path: '/risk',
    title: msg`Risk analysis`,
    about: msg`From counts to warnings, forecasts and decisions`,
    shortcut: 'desk.risk',
    roles: ['risk-analyst', 'risk-head'],
    startOf: ['risk-analyst', 'risk-head'],
  },
  {
    path: '/investigations',
    title: msg`Investigations`,
    about: msg`Cases, their exhibits and networks`,
    shortcut: 'desk.investigations',
    roles: ['investigator', 'head-of-investigations', 'data-protection-officer'],
    startOf: ['investigator', 'head-of-investigations'],
  },
  {
    path: '/academy',
    title: msg`Academy`,
    about: msg`Courses, classes, results, certificates`,
    shortcut: 'desk.academy',
    roles: ['trainee', 'trainer', 'certifier'],
    startOf: ['trainee', 'trainer', 'certifier'],
  },
  {
    path: '/programme',
    title: msg`Programme`,
    about: msg`What is planned, what it reaches, reports`,
    shortcut: 'desk.programme',
    roles: ['programme-manager'],
    startOf: ['programme-manager'],
  },
  {
    path: '/documents',
    title: msg`Documents`,
    about: msg`Zone, chip, seal and face of one document`,
    shortcut: 'desk.documents',
  },
  {
    path: '/schengen',
    title: msg`Schengen rules`,
    about: msg`Days of stay, conditions of entry and exit`,
    shortcut: 'desk.schengen',
  },
  {
    path: '/messages',
    title: msg`Messages`,
    about: msg`Read a message, see it explained`,
    shortcut: 'desk.messages',
  },
  {
    path: '/quarantine',
    title: msg`Quarantine`,
    about: msg`Input that could not be read`,
    shortcut: 'desk.quarantine',
    roles: ['operator', 'data-protection-officer'],
    startOf: ['operator'],
  },
  {
    path: '/oversight',
    title: msg`Oversight`,
    about: msg`The journal, requests of travellers, breaches`,
    shortcut: 'desk.oversight',
    roles: ['data-protection-officer'],
    startOf: ['data-protection-officer'],
  },
  {
    path: '/accounts',
    title: msg`Accounts`,
    about: msg`Accounts, roles and proposals to approve`,
    shortcut: 'desk.accounts',
    roles: ['administrator', 'data-protection-officer'],
    startOf: ['administrator'],
  },
];

/** The desks a person may work at. */
export const desksOf = (session: Session): readonly Desk[] =>
  desks.filter(({ roles }) => roles?.some((role) => session.roles.includes(role)) ?? true);

/** The desk at which a person's work begins. */
export const firstDeskOf = (session: Session): Desk | undefined => {
  const own = desksOf(session);
  return own.find(({ startOf }) => startOf?.some((role) => session.roles.includes(role))) ?? own[0];
};
