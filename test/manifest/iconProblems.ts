import { existsSync } from 'node:fs';
import { type ManifestElements, titleOf } from './manifestElements';
import { pngSize } from './pngSize';

/** What is wrong with the sizes of icons that a manifest names, and with the files. */
export function iconProblems(manifest: ManifestElements): readonly string[] {
  return [...iconSizes(manifest), ...icons(manifest)];
}

function iconSizes(manifest: ManifestElements): readonly string[] {
  return manifest.named('ov:Icon').flatMap((icon) => {
    const sizes = [...icon.children].map((image) => image.getAttribute('size'));
    if (String(sizes) === '16,32,80' || icon.parentElement === null) return [];
    return [`${titleOf(icon.parentElement)} has icons of ${String(sizes)}`];
  });
}

function icons(manifest: ManifestElements): readonly string[] {
  const shown = manifest.named('ov:Icon').flatMap((icon) =>
    [...icon.children].map((image) => {
      const resource = manifest.resource(image.getAttribute('resid'));
      return [resource?.getAttribute('DefaultValue') ?? null, Number(image.getAttribute('size'))] as const;
    }),
  );
  const all = [
    [manifest.valueOf('IconUrl'), 32] as const,
    [manifest.valueOf('HighResolutionIconUrl'), 64] as const,
    ...shown,
  ];
  return all.flatMap(([address, size]) => {
    if (address === null) return [];
    const file = address.replace(/^\w+:\/\/[^/]*\//, '');
    if (!existsSync(file)) return [`${file} is missing`];
    const found = pngSize(file).join(' x ');
    return found === `${size} x ${size}` ? [] : [`${file} is ${found}, not ${size} x ${size}`];
  });
}
