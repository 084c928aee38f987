import { findingGroups } from '../../../src/taskpane/state/findingGroups';
import { everyFinding, type FindingFilter } from '../../../src/taskpane/state/paneState';
import { cell, check, finding } from '../views';

const accepted = { finding: finding('4').key, comment: 'Enligt beslut', name: 'Anna Ek', date: '2026-11-24' };
const checks = [
  check([
    finding('1', { place: 'Taxor och avgifter', cells: [cell('KoU resultaträkning!E6')] }),
    finding('2', { class: 'rounding' }),
    finding('3', { class: 'missing', statement: 'Cellen är tom.' }),
    finding('4', { accepted }),
  ]),
  check([], { check: 'sum', title: 'Summor' }),
];

const ids = (filter: Partial<FindingFilter>) =>
  findingGroups(checks, { ...everyFinding, ...filter }).map(({ open, roundings, accepted: settled }) =>
    [open, roundings, settled].map((findings) => findings.map(({ id }) => id).join()),
  );

test.each<[string, Partial<FindingFilter>, string[][]]>([
  ['roundings and accepted findings are kept apart', {}, [['1,3', '2', '4']]],
  ['by type', { class: 'missing' }, [['3', '', '']]],
  ['open ones only', { standing: 'open' }, [['1,3', '2', '']]],
  ['accepted ones only', { standing: 'accepted' }, [['', '', '4']]],
  ['by a row, in any case', { text: 'TAXOR' }, [['1', '', '']]],
  ['by a cell', { text: 'ning!e6' }, [['1', '', '']]],
  ['by what is said', { text: 'cellen är tom' }, [['3', '', '']]],
  ['by who accepted', { text: 'anna' }, [['', '', '4']]],
  ['spaces around do not count', { text: '  taxor ' }, [['1', '', '']]],
  ['a check without a match is left out', { text: 'finns inte' }, []],
])('findings are chosen: %s', (_, filter, expected) => {
  expect(ids(filter)).toEqual(expected);
});
