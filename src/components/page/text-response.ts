/**
 * A response made of a text. Who asks for its text, as the build does, gets it as it is; only who reads the body, as a browser in
 * development, has it written as bytes.
 */
export class TextResponse extends Response {
  readonly #text: string;

  /** `like` gives status and headers. */
  constructor(text: string, like: Response) {
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          controller.enqueue(new TextEncoder().encode(text));
          controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    super(body, like);
    this.#text = text;
  }

  override text(): Promise<string> {
    return Promise.resolve(this.#text);
  }
}
