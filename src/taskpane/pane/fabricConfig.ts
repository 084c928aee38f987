declare global {
  interface Window {
    /** Read by Fabric while its modules load, so this module is imported before any of them. */
    FabricConfig?: {
      readonly fontBaseUrl: string;
      readonly iconBaseUrl: string;
      readonly mergeStyles: { readonly defaultPrefix: string };
    };
  }
}

// No font and no icon from the network.
window.FabricConfig = { fontBaseUrl: '', iconBaseUrl: '', mergeStyles: { defaultPrefix: 'avstam' } };

export {};
