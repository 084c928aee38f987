import type { FundOwner } from '../../domain/funds/fundAccount';
import type { TransferParty } from '../../domain/funds/fundView';
import type { FundTexts } from '../messages/funds/fundTexts';

/** Whose fund it is: `Kultur / Biblioteket / Utveckling`, as far as the parts differ. */
export function ownerText({ administration, unit, fund }: FundOwner): string {
  const parts = [
    administration,
    ...(unit === administration ? [] : [unit]),
    ...(fund === null ? [] : [fund]),
  ];
  return parts.filter((part) => part !== '').join(' / ');
}

/** One side of a transfer as the owner of the transfer would say it. */
export function partyText(party: TransferParty, owner: FundOwner, { say }: FundTexts): string {
  switch (party.kind) {
    case 'result':
      return ofOwner(say('party_result'), party.owner, owner, say);
    case 'fund': {
      const { fund } = party.owner;
      const text = fund === null ? say('party_fund') : say('party_namedFund', { fund });
      return ofOwner(text, party.owner, owner, say);
    }
    case 'receiver':
      return party.name;
    case 'customers':
    case 'municipality':
      return say(`party_${party.kind}`);
  }
}

function ofOwner(party: string, of: FundOwner, owner: FundOwner, say: FundTexts['say']): string {
  const isOwn = of.unit === owner.unit && of.administration === owner.administration;
  return isOwn ? party : say('party_ofOther', { party, unit: of.unit });
}
