interface Options {
  readonly errorHandler: (level: string, message: string) => void;
}

/** What mammoth asks of @xmldom/xmldom, in its place in what is shipped to browsers: they have it. */
class BrowsersParser {
  constructor(private readonly options: Options) {}

  parseFromString(xml: string): Document {
    const document = new DOMParser().parseFromString(xml, "text/xml");
    const error = document.querySelector("parsererror");
    if (error) this.options.errorHandler("fatalError", error.textContent);
    return document;
  }
}

const BrowsersNode = Node;

export { BrowsersParser as DOMParser, BrowsersNode as Node };
