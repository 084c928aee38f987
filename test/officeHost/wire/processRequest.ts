import { HostError, invalidArgument, notImplemented } from '../hostError';
import type { HostArguments } from './hostArguments';
import { isHostObject, type HostObject } from './hostObject';
import { callerName } from './libraryTypes';
import { plainResult, type KeptReferences, type ObjectAccess } from './objectAccess';
import {
  actionType,
  objectPathType,
  type ActionInfo,
  type ArgumentInfo,
  type ObjectPathInfo,
  type RequestBody,
  type ResponseBody,
  type ResponseError,
} from './requestBody';

const ownService = 'Microsoft.InternalService.';

export interface RequestParts<Context, Args extends HostArguments> {
  readonly access: ObjectAccess<Context, Args>;
  readonly references: KeptReferences;
  /** What all else is reached from: the workbook, the document. */
  readonly global: HostObject;
  /** Called before each action; may throw to make it fail. */
  readonly beforeAction: () => void;
}

/** Carries out a request's actions in order; those before the first that fails stay done, as in Office. */
export function processRequest<Context, Args extends HostArguments>(
  body: RequestBody,
  parts: RequestParts<Context, Args>,
): ResponseBody {
  const request = new Request(body, parts);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      parts.beforeAction();
      if (action.ActionType === actionType.trace) traceIds.push(action.Id);
      else results.push({ ActionId: action.Id, Value: request.carryOut(action) });
    } catch (error) {
      return {
        Results: results,
        TraceIds: traceIds,
        Error: asResponseError(error, index, request.location(action)),
      };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

function asResponseError(error: unknown, index: number, location: string): ResponseError {
  // A fault of the host's own must not look like an answer of Office's.
  if (!(error instanceof HostError)) throw error;
  const { code, message } = error;
  const status = code === 'ItemNotFound' || code === 'ApiNotFound' ? 404 : 400;
  return { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: status };
}

class Request<Context, Args extends HostArguments> {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly parts: RequestParts<Context, Args>,
  ) {}

  carryOut(action: ActionInfo): unknown {
    const { access } = this.parts;
    const object = this.object(action.ObjectPathId ?? 0);
    switch (action.ActionType) {
      case actionType.instantiate:
        return object === null ? null : access.identity(object);
      case actionType.query:
      case actionType.queryAsJson:
        return access.query(object, action.QueryInfo ?? {});
      case actionType.method: {
        const args = this.args(action.ArgumentInfo);
        // A method of a null object does nothing.
        return object === null ? null : plainResult(access.call(object, action.Name, args));
      }
      case actionType.setProperty: {
        const [value] = this.args(action.ArgumentInfo);
        access.setProperty(this.present(object), action.Name, value);
        return null;
      }
      case actionType.update:
        access.update(this.present(object), action.ObjectState ?? {});
        return null;
      case actionType.ensureUnchanged:
        if (access.isUnchanged(this.present(object), action.ObjectState ?? {})) return null;
        throw new HostError('Conflict', 'The object is no longer as it was.');
      default:
        throw notImplemented(`the action type ${action.ActionType}`);
    }
  }

  /** `Range.values` */
  location(action: ActionInfo): string {
    const object = this.objects.get(action.ObjectPathId ?? 0);
    const path = this.body.ObjectPaths[action.ObjectPathId ?? 0];
    const name = action.Name || path?.Name;
    return [object?.type ?? '', callerName(name || 'getItem')].filter((part) => part !== '').join('.');
  }

  private present(object: HostObject | null): HostObject {
    if (object === null) throw new HostError('InvalidObjectPath', 'The object is a null object.');
    return object;
  }

  private args({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): readonly unknown[] {
    const resolved = (value: unknown, path: unknown): unknown => {
      if (typeof path === 'number' && path > 0) return this.object(path);
      if (!Array.isArray(path) || !Array.isArray(value)) return value;
      return value.map((entry: unknown, index) => resolved(entry, path[index]));
    };
    return Arguments.map((value, index) => resolved(value, ReferencedObjectPathIds[index]));
  }

  private object(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (path === undefined) throw new HostError('InvalidObjectPath', `There is no object path ${id}.`);
    const object = this.found(path);
    this.objects.set(id, object);
    return object;
  }

  private found(path: ObjectPathInfo): HostObject | null {
    const { access, references, global } = this.parts;
    switch (path.ObjectPathType) {
      case objectPathType.global:
        return global;
      case objectPathType.nullObject:
        return null;
      case objectPathType.referenceId: {
        const kept = references.object(path.Name);
        if (kept === undefined) throw new HostError('InvalidReference', 'This reference is not valid.');
        return kept;
      }
    }
    // What the library tells Office of itself, such as that it is ready, changes nothing in the document.
    if (path.ObjectPathType === objectPathType.newObject && path.Name.startsWith(ownService)) return null;
    const parent = this.object(path.ParentObjectPathId ?? 0);
    // What a null object leads to is a null object.
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case objectPathType.property:
        return access.navigate(parent, path.Name);
      case objectPathType.method: {
        const result = access.call(parent, path.Name, this.args(path.ArgumentInfo));
        if (result !== null && !isHostObject(result)) throw invalidArgument(`${path.Name} gives no object`);
        return result;
      }
      case objectPathType.indexer: {
        const [key] = this.args(path.ArgumentInfo);
        return access.item(parent, key) ?? access.missing(parent, key);
      }
      default:
        throw notImplemented(`the object path type ${path.ObjectPathType}`);
    }
  }
}
