/** An object that the library holds a proxy of: its type's name, and what it stands for in the host's model. */
export interface HostObject<K extends string = string, T = unknown> {
  readonly type: K;
  readonly target: T;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value && 'target' in value;
}
