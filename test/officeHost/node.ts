import type { HostAnswer } from './hostAnswer';
import type { AnyOfficeHost } from './officeHost';
import { officeLibrary, type NativeBridge } from './officeLibrary';

export interface OfficeOptions {
  /** The language of Office around the add-in. */
  readonly language?: string;
  readonly theme?: 'light' | 'dark';
  readonly platform?: 'OfficeOnline' | 'Mac' | 'PC';
}

interface BridgeMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/**
 * Points the genuine library at this host, so that `Excel.run` or `Word.run` works in this test file, and lets `Office.context`
 * answer for it. Another call points it at another host.
 */
export function useOffice(host: AnyOfficeHost, options: OfficeOptions = {}): void {
  const { bridge, Office: genuine } = officeLibrary(host.application);
  bridge.sendMessageToHost = (text) => {
    void answer(host, bridge, JSON.parse(text) as BridgeMessage);
  };
  // The genuine namespace has no context before an add-in is started, and lets none be set.
  Reflect.set(globalThis, 'Office', Object.create(genuine, describe(officeStart(host, options))));
}

async function answer(
  host: AnyOfficeHost,
  bridge: NativeBridge,
  { id, flags, message }: BridgeMessage,
): Promise<void> {
  const { body } = message;
  const given = await host
    .answer(typeof body === 'string' ? body : JSON.stringify(body), flags)
    .catch((error: unknown) => brokenHost(error));
  bridge.onMessageFromHost?.(JSON.stringify({ id, type: 1, message: bridgeResponse(given) }));
}

/** A fault of the host's own reaches the test as an error with its message. */
function brokenHost(error: unknown): HostAnswer {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { kind: 'refused', number: 0, code: 'HostForTestsIsBroken', message };
}

function bridgeResponse(answer: HostAnswer): unknown {
  if (answer.kind === 'answered') return { statusCode: 200, headers: {}, body: answer.body };
  const { code, message } = answer;
  return { statusCode: 400, headers: {}, body: JSON.stringify({ error: { code, message } }) };
}

/** The parts of `Office` that only a started add-in has. */
function officeStart(
  host: AnyOfficeHost,
  { language = 'sv-SE', theme = 'light', platform = 'OfficeOnline' }: OfficeOptions,
): object {
  const dark = theme === 'dark';
  const context = {
    host: host.application,
    platform,
    displayLanguage: language,
    contentLanguage: language,
    requirements: {
      isSetSupported: (name: string, version?: string) => host.requirementSets.isSetSupported(name, version),
    },
    document: {
      get mode(): string {
        return host.isReadOnly ? 'readOnly' : 'readWrite';
      },
      url: `https://contoso.example/${host.documentName}`,
    },
    officeTheme: {
      bodyBackgroundColor: dark ? '#262626' : '#FFFFFF',
      bodyForegroundColor: dark ? '#FFFFFF' : '#000000',
      controlBackgroundColor: dark ? '#262626' : '#FFFFFF',
      controlForegroundColor: dark ? '#FFFFFF' : '#000000',
      isDarkTheme: dark,
    },
  };
  return { context, onReady: () => Promise.resolve({ host: host.application, platform }) };
}

function describe(values: object): PropertyDescriptorMap {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      { value: value as unknown, configurable: true, enumerable: true, writable: true },
    ]),
  );
}
