import { type ManifestElements, nameOf, titleOf, valuesOf } from './manifestElements';

/** What is wrong with the ids, texts and addresses of a manifest. */
export function resourceProblems(manifest: ManifestElements): readonly string[] {
  return [ids, references, languages, lengths, addresses].flatMap((check) => check(manifest));
}

function ids(manifest: ManifestElements): readonly string[] {
  const found = manifest.all
    .filter((element) => nameOf(element) !== 'ov:OfficeTab')
    .map((element) => element.getAttribute('id'))
    .filter((id) => id !== null);
  const doubled = found.filter((id, index) => found.indexOf(id) !== index);
  return [
    ...doubled.map((id) => `${id} is the id of two elements`),
    ...found.filter((id) => id.length > 32).map((id) => `${id} is longer than 32 characters`),
    ...manifest
      .named('ov:Group', 'ov:Control')
      .filter((element) => !element.hasAttribute('id'))
      .map((element) => `${nameOf(element)} has no id`),
  ];
}

/** Which resources an element may refer to. */
const referring: Readonly<Record<string, string>> = {
  'ov:Label': 'bt:ShortStrings',
  'ov:Title': 'bt:ShortStrings',
  'ov:Description': 'bt:LongStrings',
  'ov:SourceLocation': 'bt:Urls',
  'ov:LearnMoreUrl': 'bt:Urls',
  'bt:Image': 'bt:Images',
};

function references(manifest: ManifestElements): readonly string[] {
  const resources = manifest.resources(...new Set(Object.values(referring)));
  const used = manifest
    .named(...Object.keys(referring))
    .filter((element) => !resources.includes(element))
    .map((element) => ({ element, id: element.getAttribute('resid') }));
  const wrong = used.filter(({ element, id }) => {
    const kind = manifest.resource(id)?.parentElement ?? null;
    return kind === null || nameOf(kind) !== referring[nameOf(element)];
  });
  const unused = resources.filter((resource) => !used.some(({ id }) => id === resource.getAttribute('id')));
  return [
    ...wrong.map(({ element, id }) => `${id} is not among ${referring[nameOf(element)]}`),
    ...unused.map((resource) => `${titleOf(resource)} is not used`),
  ];
}

function languages(manifest: ManifestElements): readonly string[] {
  const locale = manifest.textOf('DefaultLocale');
  const texts = manifest.named('DisplayName', 'Description', 'bt:String');
  const missing = texts.filter((text) => {
    const locales = [...text.children].map((override) => override.getAttribute('Locale'));
    return String(locales) !== 'sv-SE';
  });
  return [
    ...(locale === 'en-US' ? [] : [`the default language is ${locale}`]),
    ...missing.map((text) => `${titleOf(text)} is not in Swedish once`),
    ...texts
      .filter((text) => valuesOf(text).some((value) => value.trim() === ''))
      .map((text) => `${titleOf(text)} is empty`),
  ];
}

function lengths(manifest: ManifestElements): readonly string[] {
  const limits: readonly (readonly [readonly Element[], number])[] = [
    [manifest.named('DisplayName'), 125],
    [manifest.named('Description'), 250],
    [manifest.resources('bt:ShortStrings'), 125],
    [manifest.resources('bt:LongStrings'), 250],
    [addressed(manifest), 2048],
  ];
  return limits.flatMap(([elements, longest]) =>
    elements
      .filter((element) => valuesOf(element).some((value) => value.length > longest))
      .map((element) => `${titleOf(element)} is longer than ${longest} characters`),
  );
}

function addressed(manifest: ManifestElements): readonly Element[] {
  const base = manifest.named('IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation');
  return [...base, ...manifest.resources('bt:Images', 'bt:Urls')];
}

function addresses(manifest: ManifestElements): readonly string[] {
  const own = /^https:\/\/[^/]+\//.exec(manifest.valueOf('SourceLocation'))?.[0] ?? 'https://';
  return addressed(manifest)
    .flatMap(valuesOf)
    .filter((address) => !address.startsWith(own))
    .map((address) => `${address} is not https on our own host`);
}
