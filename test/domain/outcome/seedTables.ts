import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const figures = join(__dirname, '../../../assets/samples/figures');

function seed(name: string, title: string): string {
  return `${title}\n\n${readFileSync(join(figures, name), 'utf8')}`;
}

/** The tables of the sample, as sheets of their own. */
export const klkDepartments = seed('klk-avdelningar.tsv', 'KLK Resultat per avdelning, tkr');
export const klkStatement = seed('klk-resultatrakning.tsv', 'KLK Resultaträkning, tkr');
export const kouDepartments = seed('kou-enheter.tsv', 'KoU Resultat per enhet, mnkr');
export const kouStatement = seed('kou-resultatrakning.tsv', 'KoU Resultaträkning, mnkr');
