import type { KnownItem } from '../../items/make-items.ts';
import type { NetworkMaterial, SeriesMaterial } from '../../items/material.ts';

/**
 * Faults of what the truth of an item says can be named: members and links that the records lack or that are ordinary life; an
 * onset outside the periods in question or without a change. Empty if all of it can be seen in the material.
 */
export const namedFaults = ({ material, truth }: KnownItem): readonly string[] => {
  if (material.kind === 'network') return networkFaults(material, truth);
  return material.kind === 'series' ? trendFaults(material, truth) : [];
};

type Truth = KnownItem['truth'];

const networkFaults = (
  material: NetworkMaterial,
  { target, network }: Pick<Truth, 'target' | 'network'>,
): readonly string[] => {
  const records = JSON.stringify(material);
  const { members = [], links = [] } = network ?? {};
  // Two numbers of one person: both are marked, and nothing is left to be named.
  const isNameable = material.question !== 'one-user';
  const isThere = (one: string): boolean => records.includes(JSON.stringify(one));
  return [
    ...members.filter((one) => !isThere(one)).map((one) => `no record has the member ${one}`),
    ...links
      .filter((link) => !link.every(isThere))
      .map((link) => `no record has the link ${link.join(' to ')}`),
    ...(target || members.length + links.length === 0 ? [] : ['ordinary life has members']),
    ...(target && isNameable && members.length === 0 ? ['a network has nothing to be named'] : []),
  ];
};

const trendFaults = (
  { asked: [from, to], series: { points } }: SeriesMaterial,
  { target, trend }: Pick<Truth, 'target' | 'trend'>,
): readonly string[] => {
  const steps = points.filter(({ period }) => period >= from && period <= to).length;
  const { onset } = trend ?? {};
  return [
    ...(trend?.steps === steps ? [] : [`${steps} periods are asked about, not ${trend?.steps}`]),
    ...(target === (onset !== undefined) ? [] : ['what began has no period, or the other way']),
    ...(onset === undefined || (Number.isInteger(onset) && onset >= 0 && onset < steps)
      ? []
      : [`it began in period ${onset} of ${steps}`]),
  ];
};
