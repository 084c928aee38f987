import type { CodedName } from '../../domain/outcome/outcomeFile';

/** `1003 HR`: code and name as far as the file has them. */
export function codedNameLabel({ code, name }: CodedName): string {
  return [code, name].filter((part) => part !== null && part !== '').join(' ');
}
