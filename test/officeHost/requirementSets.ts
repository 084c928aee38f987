/** Sets that the library or an add-in asks for, and that a current Office on the web has in all its programs. */
const common: Readonly<Record<string, string>> = {
  SharedRuntime: '1.2',
  DialogApi: '1.2',
  RibbonApi: '1.2',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  Settings: '1.1',
  BindingEvents: '1.1',
  DocumentEvents: '1.1',
  CustomXmlParts: '1.1',
};

/** The requirement sets that `Office.context.requirements` answers for. */
export class RequirementSets {
  private sets: Readonly<Record<string, string>>;

  /** `own` are the sets of one program. */
  constructor(own: Readonly<Record<string, string>>) {
    this.sets = { ...own, ...common };
  }

  get all(): Readonly<Record<string, string>> {
    return this.sets;
  }

  /** Supports a set up to a version, such as '1.4'; null takes the set away. */
  support(name: string, version: string | null): void {
    const { [name]: _, ...others } = this.sets;
    this.sets = version === null ? others : { ...others, [name]: version };
  }

  isSetSupported(name: string, version: number | string = '1.1'): boolean {
    const entry = Object.entries(this.sets).find(([known]) => known.toLowerCase() === name.toLowerCase());
    return entry !== undefined && compareVersions(entry[1], String(version)) >= 0;
  }
}

function compareVersions(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major - otherMajor || minor - otherMinor;
}
