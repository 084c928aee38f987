import { readFileSync } from 'node:fs';
import { contentSecurityPolicy } from '../../build/contentSecurityPolicy';

test('the policy in docs/hosting.md is the one that is served', () => {
  const lines = readFileSync('docs/hosting.md', 'utf8').split('\n');
  const first = lines.findIndex((line) => line.startsWith('    default-src'));
  const end = lines.findIndex((line, index) => index > first && !line.startsWith('    '));
  const documented = lines.slice(first, end).map((line) => line.trim());
  expect(documented.join(' ')).toBe(contentSecurityPolicy);
});

test('nothing inline and nothing evaluated is allowed', () => {
  expect(contentSecurityPolicy).toContain("default-src 'none'");
  expect(contentSecurityPolicy).not.toContain('unsafe');
  expect(contentSecurityPolicy).not.toContain('*;');
});
