/** A requirement of the unified manifest. */
interface Requirements {
  readonly capabilities?: readonly { readonly name: string; readonly minVersion?: string }[];
}

/** A picture of the unified manifest. */
interface SizedIcon {
  readonly size: number;
  readonly url: string;
}

/** A button of a ribbon. */
export interface ButtonShape {
  readonly id: string;
  readonly label: string;
  readonly icons: readonly SizedIcon[];
  readonly supertip: { readonly title: string; readonly description: string };
  readonly actionId: string;
}

/** The Outlook part of the unified manifest. */
export interface ExtensionShape {
  readonly requirements?: Requirements;
  readonly runtimes: readonly {
    readonly id: string;
    readonly code: { readonly page: string; readonly script?: string };
    readonly requirements?: Requirements;
    readonly actions: readonly {
      readonly id: string;
      readonly type: string;
      readonly view?: string;
      readonly pinnable?: boolean;
      readonly supportsNoItemContext?: boolean;
    }[];
  }[];
  readonly ribbons: readonly {
    readonly contexts: readonly string[];
    readonly tabs: readonly {
      readonly groups: readonly {
        readonly id: string;
        readonly label: string;
        readonly icons: readonly SizedIcon[];
        readonly controls: readonly ButtonShape[];
      }[];
    }[];
  }[];
  readonly autoRunEvents: readonly {
    readonly requirements?: Requirements;
    readonly events: readonly {
      readonly type: string;
      readonly actionId: string;
      readonly options?: { readonly sendMode: string };
    }[];
  }[];
  readonly alternates?: readonly {
    readonly hide?: { readonly customOfficeAddin?: { readonly officeAddinId: string } };
    readonly alternateIcons?: { readonly icon: SizedIcon; readonly highResolutionIcon: SizedIcon };
  }[];
}

/** The unified manifest as far as the checks read it. Microsoft's schema has been held against it before. */
export interface UnifiedManifest {
  readonly id: string;
  readonly version: string;
  readonly name: { readonly short: string; readonly full: string };
  readonly description: { readonly short: string; readonly full: string };
  readonly icons: { readonly color: string; readonly outline: string };
  readonly localizationInfo: {
    readonly defaultLanguageTag: string;
    readonly additionalLanguages: readonly { readonly languageTag: string; readonly file: string }[];
  };
  readonly staticTabs: readonly { readonly name?: string }[];
  readonly validDomains: readonly string[];
  readonly webApplicationInfo: {
    readonly id: string;
    readonly resource: string;
    readonly nestedAppAuthInfo?: readonly { readonly redirectUri: string; readonly scopes: readonly string[] }[];
  };
  readonly authorization?: {
    readonly permissions: { readonly resourceSpecific: readonly { readonly name: string }[] };
  };
  readonly extensions?: readonly ExtensionShape[];
}
