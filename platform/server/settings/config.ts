import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { err, ok, type Result } from '@amirani/core';
import { equipments } from '@platform/api/equipment.ts';
import { z } from 'zod';
import { isLoopbackHost } from '../http/forgery.ts';
import { isProxyNetwork } from './proxy-network.ts';
import { unknownSettings } from './unknown-settings.ts';

/** Settings of one server, checked. */
export type Config = Settings<ReturnType<typeof shape>>;

/** Nothing of the settings is changed once they are read. */
type Settings<T> = {
  readonly [K in keyof T]: T[K] extends readonly (infer One)[] ? readonly One[] : Readonly<T[K]>;
};

/** What is wrong with a setting: the variable's name and a sentence. */
export interface ConfigIssue {
  readonly variable: string;
  readonly text: string;
}

/**
 * Reads the settings from environment variables. Nothing is guessed in a duty profile: what the law leaves
 * to the controller must be said.
 */
export const readConfig = (
  env: Readonly<Record<string, string | undefined>>,
): Result<Config, ConfigIssue> => {
  // An empty variable is one that was not set: `PORT= npm start`.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = Variables.safeParse(given);
  if (!parsed.success)
    return err(
      ...parsed.error.issues.map(({ path, message }) => ({
        variable: String(path[0] ?? ''),
        text: message,
      })),
    );
  const unknown = unknownSettings(given, Variables.shape).map((variable) => ({
    variable,
    text: 'is no setting: see docs/reference/settings.md',
  }));
  const issues = [...unknown, ...together(parsed.data)];
  return issues.length > 0 ? err(...issues) : ok(shape(parsed.data));
};

/** Settings that cannot be used; the message names every variable. */
export class ConfigInvalid extends Error {
  readonly code = 'config.invalid';
  readonly issues: readonly ConfigIssue[];
  constructor(issues: readonly ConfigIssue[]) {
    super(issues.map(({ variable, text }) => `${variable} ${text}`).join('\n'));
    this.issues = issues;
  }
}

/**
 * Reads the settings of a server that is to start.
 * @throws ConfigInvalid
 */
export const requireConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const config = readConfig(env);
  if (!config.ok) throw new ConfigInvalid(config.issues);
  return config.value;
};

/** An origin such as `https://moodle.example.org`; plain http only on this machine. */
const isOrigin = (text: string): boolean => {
  const url = URL.parse(text);
  return (
    url !== null &&
    url.origin === text &&
    (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.host)))
  );
};

/** Several in one variable, with spaces or commas between them; none where it is absent. */
const listOf = (one: z.ZodType<string, string>) =>
  z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((word) => word !== ''))
    .pipe(z.array(one))
    .default([]);

/** A number of days or minutes within bounds. */
const wholeOf = (unit: 'days' | 'minutes', least: number, most: number) => {
  const bounds = `must be ${least} to ${most} ${unit}`;
  return z.coerce
    .number(`must be a number of ${unit}`)
    .int(`must be whole ${unit}`)
    .min(least, bounds)
    .max(most, bounds);
};

const state = z.string().regex(/^[A-Z]{3}$/, 'must be an alpha-3 code such as GEO');
const day = z.iso.date('must be a day such as 2026-12-31');

const isZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const Variables = z.object({
  AMIRANI_PROFILE: z.enum(['training', 'duty'], 'must be training or duty').default('training'),
  AMIRANI_REGIME: z
    .enum(
      ['eu', 'georgia-law-enforcement', 'national-security'],
      'must be eu, georgia-law-enforcement or national-security',
    )
    .optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  AMIRANI_DATA: z.string().default('data'),
  AMIRANI_HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(0, 'must be 0 to 65535')
    .max(65_535, 'must be 0 to 65535')
    .default(4680),
  AMIRANI_HOME_STATE: state.optional(),
  AMIRANI_COUNTRY: state.optional(),
  AMIRANI_IMPACT_FORM: z.string().optional(),
  AMIRANI_CERTIFICATE_ISSUERS: listOf(
    z.string().regex(/^did:key:z6Mk\w+$/, 'must be issuers such as did:key:z6Mk…'),
  ),
  AMIRANI_REQUIRE_COMPETENCE: z.enum(['yes', 'no'], 'must be yes or no').default('no'),
  AMIRANI_API_DAYS: wholeOf('days', 1, 183).optional(),
  AMIRANI_QUARANTINE_DAYS: wholeOf('days', 1, 365).default(30),
  AMIRANI_EXAMINATION_DAYS: wholeOf('days', 1, 1826).default(183),
  AMIRANI_CHIP_DAYS: wholeOf('days', 1, 183).default(30),
  AMIRANI_REFERRAL_MINUTES: wholeOf('minutes', 1, 60).default(5),
  AMIRANI_REFERRAL_DAYS: wholeOf('days', 1, 1826).default(365),
  AMIRANI_CASE_DAYS: wholeOf('days', 1, 7305).default(1826),
  AMIRANI_TIMESTAMP_URL: z.url({ protocol: /^https?$/, error: 'must be an address' }).optional(),
  AMIRANI_TIMESTAMP_ANCHORS: z.string().optional(),
  AMIRANI_SECOND_LINE_MINUTES: wholeOf('minutes', 1, 480).default(15),
  AMIRANI_CHECK_PROFILE: z
    .enum(['georgian-exit', 'schengen-entry'], 'must be georgian-exit or schengen-entry')
    .default('georgian-exit'),
  AMIRANI_BOOTH_EQUIPMENT: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((word) => word !== ''))
    .pipe(
      z
        .array(z.enum(equipments, `must be out of ${equipments.join(', ')}`))
        .min(1, 'must name at least one'),
    )
    .default(['mrz']),
  AMIRANI_TIME_ZONE: z.string().refine(isZone, 'must be a zone such as Asia/Tbilisi').optional(),
  AMIRANI_DPO_CONTACT: z.string().trim().max(300, 'must be at most 300 characters').default(''),
  AMIRANI_SUPERVISOR: z.string().trim().max(300, 'must be at most 300 characters').default(''),
  AMIRANI_AUTHORITY: z.string().trim().max(200, 'must be at most 200 characters').default(''),
  AMIRANI_CROSSING_POINT: z.string().trim().max(200, 'must be at most 200 characters').default(''),
  AMIRANI_FUNDING_EMBLEM: z.string().optional(),
  AMIRANI_FUNDING_LINES: z.string().optional(),
  AMIRANI_PUBLIC_PROGRAMME: z.enum(['yes', 'no'], 'must be yes or no').optional(),
  AMIRANI_LEARNING_PLATFORMS: listOf(
    z.string().refine(isOrigin, 'must be origins such as https://moodle.example.org'),
  ),
  AMIRANI_INTERNAL_FLIGHTS_FROM: day.optional(),
  AMIRANI_INTERNAL_FLIGHTS_UNTIL: day.optional(),
  AMIRANI_INTERNAL_FLIGHTS_REASON: z.string().optional(),
  AMIRANI_JOURNAL_ORIGIN: z
    .string()
    .regex(/^[a-z0-9./-]+$/, 'must be a name such as amirani.example.org/journal')
    .optional(),
  AMIRANI_WITNESS: z.string().optional(),
  AMIRANI_METRICS_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{24,200}$/, 'must be 24 to 200 letters, digits and signs without blanks')
    .optional(),
  AMIRANI_INBOX: z.string().optional(),
  AMIRANI_TRUSTED_PROXIES: listOf(
    z.string().refine(isProxyNetwork, 'must be networks such as 10.0.0.7/32, never all addresses'),
  ),
  AMIRANI_TLS_CERTIFICATE: z.string().optional(),
  AMIRANI_TLS_KEY: z.string().optional(),
});

type Given = z.output<typeof Variables>;

/** What only shows when settings are seen together. */
const together = (given: Given): ConfigIssue[] => {
  const issues: ConfigIssue[] = [];
  const needs = (variable: keyof Given, text: string): void => {
    if (given[variable] === undefined) issues.push({ variable, text });
  };
  if (given.AMIRANI_PROFILE === 'duty') {
    needs('AMIRANI_REGIME', 'a duty profile must say under which legal regime it processes data');
    needs('DATABASE_URL', 'a duty profile needs PostgreSQL 15 or newer: postgres://…');
    needs('AMIRANI_API_DAYS', 'a duty profile must say how many days API data is kept');
    needs('AMIRANI_HOME_STATE', 'a duty profile must say whose border this is, such as GEO');
    needs(
      'AMIRANI_COUNTRY',
      'a duty profile must say in which state the data is processed and stays',
    );
    needs('AMIRANI_IMPACT_FORM', 'a duty profile needs the impact form of whoever deploys it');
    // Another state's border has another day.
    if ((given.AMIRANI_HOME_STATE ?? 'GEO') !== 'GEO')
      needs('AMIRANI_TIME_ZONE', 'is needed for another state than GEO, such as Europe/Riga');
  }
  if (given.AMIRANI_REQUIRE_COMPETENCE === 'yes' && given.AMIRANI_CERTIFICATE_ISSUERS.length === 0)
    issues.push({
      variable: 'AMIRANI_CERTIFICATE_ISSUERS',
      text: 'is needed beside AMIRANI_REQUIRE_COMPETENCE: nobody’s certificate would count',
    });
  if (given.AMIRANI_TLS_CERTIFICATE !== undefined || given.AMIRANI_TLS_KEY !== undefined) {
    needs('AMIRANI_TLS_CERTIFICATE', 'is needed beside AMIRANI_TLS_KEY');
    needs('AMIRANI_TLS_KEY', 'is needed beside AMIRANI_TLS_CERTIFICATE');
  }
  if ((given.AMIRANI_TIMESTAMP_URL ?? given.AMIRANI_TIMESTAMP_ANCHORS) !== undefined) {
    needs('AMIRANI_TIMESTAMP_URL', 'is needed beside AMIRANI_TIMESTAMP_ANCHORS');
    needs('AMIRANI_TIMESTAMP_ANCHORS', 'is needed beside AMIRANI_TIMESTAMP_URL');
  }
  const { AMIRANI_INTERNAL_FLIGHTS_FROM: from, AMIRANI_INTERNAL_FLIGHTS_UNTIL: until } = given;
  if ((from ?? until ?? given.AMIRANI_INTERNAL_FLIGHTS_REASON) !== undefined) {
    const text =
      'flights inside the area need a decision with a first day, a last day and a reason';
    needs('AMIRANI_INTERNAL_FLIGHTS_FROM', text);
    needs('AMIRANI_INTERNAL_FLIGHTS_UNTIL', text);
    needs('AMIRANI_INTERNAL_FLIGHTS_REASON', text);
    if (from !== undefined && until !== undefined && until < from)
      issues.push({ variable: 'AMIRANI_INTERNAL_FLIGHTS_UNTIL', text: 'is before its first day' });
  }
  return issues;
};

/** The settings by name, as the server uses them. */
const shape = (given: Given) => {
  const { AMIRANI_INTERNAL_FLIGHTS_FROM: from, AMIRANI_INTERNAL_FLIGHTS_UNTIL: until } = given;
  const { AMIRANI_INTERNAL_FLIGHTS_REASON: reason } = given;
  const { AMIRANI_TLS_CERTIFICATE: certificate, AMIRANI_TLS_KEY: key } = given;
  const { AMIRANI_TIMESTAMP_URL: url, AMIRANI_TIMESTAMP_ANCHORS: anchors } = given;
  const dataFolder = resolve(given.AMIRANI_DATA);
  return {
    /** `training`: synthetic persons only. `duty`: PostgreSQL and a stated regime are required. */
    profile: given.AMIRANI_PROFILE,
    // A training profile has no real data, so that no regime is at stake; the choice is shown and logged.
    regime: given.AMIRANI_REGIME ?? ('georgia-law-enforcement' as const),
    /** PostgreSQL; the embedded database when absent. */
    databaseUrl: given.DATABASE_URL,
    /** Where the embedded database, keys and journal tiles are kept; absolute. */
    dataFolder,
    host: given.AMIRANI_HOST,
    port: given.PORT,
    // The home state of the training world.
    /** The state whose border this is, alpha-3: it tells departures from arrivals. */
    homeState: given.AMIRANI_HOME_STATE ?? 'QVR',
    /** The state in which the data is processed and stays, alpha-3 (R54). */
    country: given.AMIRANI_COUNTRY ?? given.AMIRANI_HOME_STATE ?? 'QVR',
    /** The deployer's impact form: the path of a JSON file; without one a duty profile does not start (R64). */
    impactForm:
      given.AMIRANI_IMPACT_FORM === undefined ? undefined : resolve(given.AMIRANI_IMPACT_FORM),
    /** Whose certificates count as a record of competence: `did:key:…`; and whether nobody decides without one (R65). */
    certificateIssuers: given.AMIRANI_CERTIFICATE_ISSUERS,
    requireCompetence: given.AMIRANI_REQUIRE_COMPETENCE === 'yes',
    /** Days from a flight to the erasure of its API data. */
    apiDays: given.AMIRANI_API_DAYS ?? 30,
    /** Days from opening an examination of a document to its erasure; its chip reads are erased sooner. */
    examinationDays: given.AMIRANI_EXAMINATION_DAYS,
    // Never longer than the examination that it belongs to.
    chipDays: Math.min(given.AMIRANI_CHIP_DAYS, given.AMIRANI_EXAMINATION_DAYS),
    /** Days until unreadable input is erased. */
    quarantineDays: given.AMIRANI_QUARANTINE_DAYS,
    /** Minutes until an unacknowledged call for help raises an alarm (R28). */
    referralMinutes: given.AMIRANI_REFERRAL_MINUTES,
    /** Days from the last step of a referral to its erasure. */
    referralDays: given.AMIRANI_REFERRAL_DAYS,
    /** Days from closing a case of the investigations desk to its erasure. */
    caseDays: given.AMIRANI_CASE_DAYS,
    /** The authority for time stamps over exhibits (RFC 3161), and the file of certificates it is trusted by. */
    timeStamps: url === undefined || anchors === undefined ? undefined : { url, anchors },
    /** Minutes until the second line should begin with a case. */
    secondLineMinutes: given.AMIRANI_SECOND_LINE_MINUTES,
    /** The refusing authority and its place, as printed for the traveller; may be empty. */
    authority: given.AMIRANI_AUTHORITY,
    crossingPoint: given.AMIRANI_CROSSING_POINT,
    /** The contact of travellers about their data, and the supervisor for complaints (R49); may be empty. */
    officerContact: given.AMIRANI_DPO_CONTACT,
    supervisor: given.AMIRANI_SUPERVISOR,
    /** Pictures and lines by which funding is acknowledged: paths of an SVG or PNG, and of a JSON of a line a language. */
    fundingEmblem: given.AMIRANI_FUNDING_EMBLEM,
    fundingLines: given.AMIRANI_FUNDING_LINES,
    // A duty profile shows strangers only what somebody decided to show.
    /** Whether published programme data may be read without a sign-in. */
    publicProgramme:
      (given.AMIRANI_PUBLIC_PROGRAMME ?? (given.AMIRANI_PROFILE === 'training' ? 'yes' : 'no')) ===
      'yes',
    /** Learning management systems, with their record stores, with which the academy may speak: origins (cmi5). */
    learningPlatforms: given.AMIRANI_LEARNING_PLATFORMS,
    /** The dated and reasoned decision that takes flights inside the area in; absent: they are refused (R5). */
    internalFlights:
      from === undefined || until === undefined || reason === undefined
        ? undefined
        : { from, until, reason },
    /** Under which law a booth checks travellers where it does not say. */
    checkProfile: given.AMIRANI_CHECK_PROFILE,
    /** What a booth can do with a document that it scans. */
    boothEquipment: given.AMIRANI_BOOTH_EQUIPMENT,
    // The zone of Georgia, and of the training world, which lies beside it.
    /** The IANA zone of the border: it tells which day it is there. */
    timeZone: given.AMIRANI_TIME_ZONE ?? GEORGIA,
    /** Name of the journal, as outside verifiers know it (C2SP tlog-checkpoint origin). */
    journalOrigin: given.AMIRANI_JOURNAL_ORIGIN ?? `amirani.${slug(hostname())}/journal`,
    /** Where the journal's checkpoints are taken to: a folder on another machine, or an address. */
    witness: given.AMIRANI_WITNESS,
    /** What a caller of `/metrics` shows; nobody gets them when absent. */
    metricsToken: given.AMIRANI_METRICS_TOKEN,
    /** Networks of reverse proxies, as CIDRs: from these alone forwarded headers count. */
    trustedProxies: given.AMIRANI_TRUSTED_PROXIES,
    /** Folder whose files are taken in. */
    inbox: (given.AMIRANI_INBOX ?? join(dataFolder, 'inbox')) as string | undefined,
    /** Certificate and key files, for any address but loopback. */
    tls: certificate === undefined || key === undefined ? undefined : { certificate, key },
  };
};

const GEORGIA = 'Asia/Tbilisi';

const slug = (name: string): string => name.toLowerCase().replace(/[^a-z0-9.-]+/g, '-');
