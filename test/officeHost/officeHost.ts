import type { HostCounts, RequestCounts } from './counts';
import { Faults } from './faults';
import { HostError } from './hostError';
import { officeLibrary, type OfficeApplication } from './officeLibrary';
import { refused, type HostAnswer, type RefusalCode } from './hostAnswer';
import { RequirementSets } from './requirementSets';
import type { HostArguments } from './wire/hostArguments';
import type { HostObject } from './wire/hostObject';
import { LibraryTypes } from './wire/libraryTypes';
import type { AnyRegistry } from './wire/members';
import { KeptReferences, ObjectAccess } from './wire/objectAccess';
import { processRequest } from './wire/processRequest';
import { actionType, type RequestBody } from './wire/requestBody';

/** Office on the web takes and gives no more at once. */
const payloadLimit = 5 * 1024 * 1024;

/** What one program of Office answers of its library. */
export interface Service<Context, Args extends HostArguments> {
  readonly application: OfficeApplication;
  readonly registry: AnyRegistry<Context, Args>;
  readonly readArguments: (values: readonly unknown[], method: string) => Args;
  readonly requirementSets: Readonly<Record<string, string>>;
}

/** What members work on during one request, and what is counted of it beside its size. */
export interface RequestScope<Context, Counted> {
  readonly context: Context;
  readonly counted: Counted;
}

/** A host of any program, as its surroundings see it. */
export type AnyOfficeHost = Pick<
  OfficeHost,
  'application' | 'requirementSets' | 'documentName' | 'isReadOnly' | 'answer'
>;

/** A program of Office in memory, which answers the requests of the genuine Office.js. */
export abstract class OfficeHost<
  Context = never,
  Args extends HostArguments = never,
  Counted extends object = object,
> {
  abstract readonly counts: HostCounts<RequestCounts & Counted>;
  readonly requirementSets: RequirementSets;
  /** How long each request takes, in milliseconds. */
  latency = 0;
  protected readonly references = new KeptReferences();
  private readonly faults = new Faults();

  protected constructor(private readonly service: Service<Context, Args>) {
    this.requirementSets = new RequirementSets(service.requirementSets);
  }

  get application(): OfficeApplication {
    return this.service.application;
  }

  /** The file's name, and whether it can only be read. */
  abstract get documentName(): string;
  abstract get isReadOnly(): boolean;
  /** What the library reaches all else from. */
  protected abstract get global(): HostObject;
  protected abstract beginRequest(): RequestScope<Context, Counted>;

  /** How many objects the library has asked to keep and not given back. */
  get keptReferences(): number {
    return this.references.count;
  }

  /** The nth request from now fails as a whole, before anything is done. */
  failRequest(number: number): void {
    this.faults.failRequest(number);
  }

  /** The nth action from now fails, over all requests; those before it in its request are done. */
  failAction(number: number): void {
    this.faults.failAction(number);
  }

  /** Something that happens just before the nth request from now is carried out. */
  beforeRequest(number: number, act: () => void): void {
    this.faults.beforeRequest(number, act);
  }

  /** Every request fails from now on, until `revive`. */
  die(): void {
    this.faults.dead = true;
  }

  revive(): void {
    this.faults.dead = false;
  }

  /** Answers one request of the library's; `flags` are those that it sends beside the body. */
  async answer(requestText: string, flags: number): Promise<HostAnswer> {
    const request = JSON.parse(requestText) as RequestBody;
    if (isCleanUp(request)) return this.cleanUp(request);
    if (this.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.latency));
    await this.untilReady(flags);
    const { context, counted } = this.beginRequest();
    const answer = this.answerNow(request, requestText, context);
    this.counts.add({
      actions: request.Actions.length,
      bytesIn: Buffer.byteLength(requestText),
      bytesOut: answer.kind === 'answered' ? Buffer.byteLength(answer.body) : 0,
      ...counted,
    });
    return answer;
  }

  /** Waits where the user is busy with something and the request says that it may. */
  protected untilReady(_flags: number): Promise<void> {
    return Promise.resolve();
  }

  /** Why no request can be carried out at the moment. */
  protected refusal(): RefusalCode | null {
    return null;
  }

  /**
   * The library gives its objects back after each run, unseen by the add-in, and tries again for seconds if that fails:
   * so it never does, and is not counted.
   */
  private cleanUp({ Actions }: RequestBody): HostAnswer {
    for (const { ArgumentInfo } of Actions) this.references.forget(String(ArgumentInfo?.Arguments?.[0]));
    // An object that is instantiated without a value would be a null object to the library from now on.
    const Results = Actions.map(({ Id, ActionType }) => ({
      ActionId: Id,
      Value: ActionType === actionType.instantiate ? {} : null,
    }));
    return { kind: 'answered', body: JSON.stringify({ Results, TraceIds: [] }) };
  }

  private answerNow(request: RequestBody, requestText: string, context: Context): HostAnswer {
    if (this.faults.requestFails()) return refused('GeneralException');
    const refusal = this.refusal();
    if (refusal !== null) return refused(refusal);
    if (Buffer.byteLength(requestText) > payloadLimit) return refused('RequestPayloadSizeLimitExceeded');
    const { references, service } = this;
    const library = new LibraryTypes(officeLibrary(service.application).types);
    const body = processRequest(request, {
      access: new ObjectAccess({ ...service, library }, references, context),
      references,
      global: this.global,
      beforeAction: () => {
        if (this.faults.actionFails())
          throw new HostError('GeneralException', 'A fault that a test arranged.');
      },
    });
    const responseText = JSON.stringify(body);
    if (Buffer.byteLength(responseText) > payloadLimit) return refused('ResponsePayloadSizeLimitExceeded');
    return { kind: 'answered', body: responseText };
  }
}

function isCleanUp({ Actions }: RequestBody): boolean {
  const rest = Actions.filter(({ ActionType }) => ActionType !== actionType.instantiate);
  return rest.length > 0 && rest.every(({ Name }) => Name === '_RemoveReference');
}
