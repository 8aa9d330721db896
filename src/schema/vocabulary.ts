/**
 * The controlled vocabularies of a mechanism profile: what one may say about how a method keeps state and moves it.
 * Every term has a label for pages and a sentence that tells when it applies; nothing else repeats them.
 */

/** One term of a vocabulary. */
export interface Term {
  readonly label: string;
  readonly means: string;
}

const term = (label: string, means: string): Term => ({ label, means });

/** One field of the profile: its question, whether several terms may hold at once, and its terms by id. */
export interface ProfileField {
  readonly label: string;
  readonly question: string;
  readonly several: boolean;
  readonly terms: Readonly<Record<string, Term>>;
}

/** The fields of a mechanism profile that take terms, in the order in which pages show them. */
export const profileFields = {
  stateCarrier: {
    label: "State carrier",
    question: "What carries the state from one step of generation to the next?",
    several: true,
    terms: {
      "context-frames": term("Context frames", "Past frames, or their latents, stand in the context."),
      "kv-cache": term("KV cache", "Keys and values of past tokens are kept for attention."),
      "context-tokens": term("Context tokens", "All tokens of the sequence under attention, with no separate memory."),
      "memory-tokens": term("Memory tokens", "Learned or condensed tokens stand for the past."),
      "memory-bank": term("Memory bank", "A store of past frames or features outside the network, with keys."),
      "retrieved-clips": term("Retrieved clips", "Material fetched from a collection outside the video."),
      "hidden-activations": term(
        "Hidden activations",
        "A recurrent activation: of a state-space model, a recurrent network or linear attention.",
      ),
      weights: term("Weights", "Some weights change at inference and hold the past."),
      "latent-world-state": term("Latent world state", "A separate latent variable for the scene or story."),
      text: term("Text", "A description, script or plan in words."),
      layout: term("Layout", "Boxes, poses or trajectories planned for the frames."),
      "point-cloud": term("Point cloud", "Points in space, coloured or with features."),
      surfels: term("Surfels", "Oriented surface elements, often an index of past views."),
      gaussians: term("Gaussians", "3D or 2D Gaussian primitives."),
      mesh: term("Mesh", "A surface of polygons."),
      "implicit-field": term("Implicit field", "A neural field that can be rendered from any view."),
      "depth-cues": term("Depth cues", "Depth or other perceptual maps kept beside the frames."),
      "simulator-state": term("Simulator state", "The variables of a physics engine or simulator."),
      none: term("None", "Nothing is carried over: every clip is made anew."),
    },
  },
  stateSize: {
    label: "State size",
    question: "How does the size of the state change as the history grows?",
    several: false,
    terms: {
      constant: term("Constant", "The same size at every step."),
      bounded: term("Bounded", "It grows up to a fixed limit, for example a window."),
      "slow-growth": term("Slow growth", "It grows, but more slowly than the history."),
      grows: term("Grows", "It grows with the history."),
      "fixed-clip": term("Fixed clip", "The method works on one clip of fixed length, so the question ends there."),
    },
  },
  write: {
    label: "Write",
    question: "How does something new enter the state?",
    several: true,
    terms: {
      append: term("Append", "New frames, tokens or keys and values are added at the end."),
      encode: term("Encode", "An encoder turns the new content into the form of the state."),
      recurrence: term("Recurrent update", "A learned transition maps old state and new input to the new state."),
      "gradient-step": term("Gradient step", "The state takes a step of optimisation on the new content."),
      "back-projection": term("Back-projection", "New pixels are lifted into 3D and fused."),
      describe: term("Describe", "A language or vision-language model puts the new content into words or a plan."),
      merge: term("Merge", "New content is merged with similar content that is already there."),
      none: term("None", "Nothing is written at inference."),
    },
  },
  read: {
    label: "Read",
    question: "How does generation use the state?",
    several: true,
    terms: {
      "self-attention": term("Self-attention", "The state stands among the tokens that attend to each other."),
      "cross-attention": term("Cross-attention", "Separate attention layers look at the state."),
      "sparse-attention": term("Sparse attention", "Attention sees a selected part of the state."),
      "scan-output": term("Recurrent read-out", "The output of a recurrent layer is read at each step."),
      concatenation: term("Concatenation", "The state is joined to the input as further channels or frames."),
      rendering: term("Rendering", "The state is rendered from the wanted view and conditions the generator."),
      "forward-pass": term("Forward pass", "The state is a set of weights; using the network reads it."),
      prompt: term("Prompt", "The state enters as a text or layout condition."),
      guidance: term("Guidance", "The state steers sampling through a loss, an optimisation or a correction."),
    },
  },
  compress: {
    label: "Compress",
    question: "How is the past made smaller?",
    several: true,
    terms: {
      none: term("None", "The past is not condensed."),
      "token-merging": term("Token merging", "Similar tokens are averaged or joined."),
      "token-pruning": term("Token pruning", "Tokens of little weight are dropped."),
      pooling: term("Pooling or down-sampling", "A fixed kernel reduces resolution in space or time."),
      "learned-encoder": term("Learned encoder", "A trained module condenses the past into fewer tokens."),
      "recurrent-summary": term("Recurrent summary", "A state of fixed size absorbs the past."),
      "sparse-computation": term("Sparse computation", "The tokens stay, but work on most pairs of them is skipped."),
      summarisation: term("Summary in words", "A language model shortens the past to text."),
      "frequency-split": term("Frequency split", "Low and high frequencies are treated apart."),
    },
  },
  evict: {
    label: "Evict",
    question: "What leaves the state, and by which rule?",
    several: true,
    terms: {
      none: term("None", "Nothing is removed."),
      "first-in-first-out": term("First in, first out", "The oldest content leaves a window."),
      "score-based": term("By score", "Content of low attention, relevance or similarity leaves."),
      decay: term("Decay", "Old content fades by a gate or a forgetting factor."),
      overwrite: term("Overwrite", "New content replaces the old."),
    },
  },
  temporalOrder: {
    label: "Temporal order",
    question: "In which order is the video generated?",
    several: true,
    terms: {
      bidirectional: term("Bidirectional", "All frames of a clip are made together and see each other."),
      "chunk-causal": term("Chunk by chunk", "Chunks follow each other; inside a chunk attention goes both ways."),
      "frame-causal": term("Frame by frame", "Each frame sees only earlier frames."),
      "token-causal": term("Token by token", "Tokens are predicted one after the other."),
      "planner-then-renderer": term(
        "Planner, then renderer",
        "A reasoner plans what happens; a generator then makes the pixels.",
      ),
      "not-video": term("Not a video generator", "The method works on text, images or control and generates no video."),
    },
  },
  noiseSchedule: {
    label: "Noise schedule",
    question: "How are noise levels spread over time in the video?",
    several: false,
    terms: {
      shared: term("Shared", "All frames of a clip have the same noise level."),
      "independent-per-frame": term("Independent per frame", "Each frame or token draws its own level in training."),
      monotonic: term("Monotonic", "Later frames or chunks are at least as noisy as earlier ones."),
      "clean-context": term("Clean context", "The past is clean; only the present frame or chunk is noised."),
      "noisy-context": term("Noised context", "The past is noised on purpose."),
      "no-diffusion": term("No diffusion", "The generator does not denoise."),
    },
  },
  exposureBias: {
    label: "Exposure bias",
    question: "How is the gap between training on true and testing on generated history met?",
    several: true,
    terms: {
      "self-rollout": term("Self-rollout", "Training conditions on what the model itself generated."),
      "noise-augmentation": term("Noise on the context", "The true context is perturbed in training."),
      resampling: term("Resampled history", "The true history is degraded by the model's own resampling."),
      "distribution-matching": term(
        "Distribution matching",
        "A loss on whole generated videos, not on frames given a true past.",
      ),
      anchoring: term("Anchoring", "A first frame, a sink or an identity feature holds generation in place."),
      "periodic-correction": term(
        "Periodic correction",
        "A dense or exact pass now and then removes accumulated error.",
      ),
      none: term("Not met", "The sources describe no measure against it."),
      "does-not-arise": term("Does not arise", "The method does not condition on its own generated history."),
    },
  },
  reasoner: {
    label: "Reasoner",
    question: "Which model supplies causal knowledge?",
    several: false,
    terms: {
      none: term("None", "No separate reasoner takes part."),
      llm: term("Language model", "A language model plans from text."),
      vlm: term("Vision-language model", "A model that sees images or video plans, judges or describes."),
      unified: term("Unified model", "Understanding and generation share one network."),
      simulator: term("Simulator", "A physics engine or simulator supplies what happens."),
      "predictive-model": term("Predictive model", "A latent predictor or a policy supplies what happens next."),
    },
  },
  training: {
    label: "Training",
    question: "What training does the method ask for?",
    several: true,
    terms: {
      "training-free": term("Training-free", "It works on a trained model as it is."),
      "fine-tuned": term("Fine-tuned", "A trained model is trained further, whole or in part."),
      "from-scratch": term("From scratch", "The model, or the module that matters, is trained anew."),
      distilled: term("Distilled", "A student is trained from a teacher model."),
      "test-time": term("At test time", "Some parameters are trained during inference."),
      "reinforcement-learning": term("Reinforcement learning", "A reward shapes the model."),
    },
  },
  conditioning: {
    label: "Conditioning",
    question: "What steers the generation?",
    several: true,
    terms: {
      text: term("Text", "A prompt."),
      image: term("Image", "One or more images, a first frame included."),
      video: term("Video", "A given clip."),
      action: term("Action", "Controls of a game, a robot or a vehicle, latent ones included."),
      camera: term("Camera", "Camera poses or trajectories."),
      layout: term("Layout", "Boxes, maps, poses or sketches."),
      audio: term("Audio", "Sound or speech."),
      class: term("Class label", "A category of a data set."),
      none: term("None", "Unconditional generation."),
    },
  },
  cost: {
    label: "Cost in history length",
    question: "How does the cost of one step grow with the length N of the history?",
    several: false,
    terms: {
      constant: term("O(1)", "The same at every step."),
      logarithmic: term("O(log N)", "Grows with the logarithm."),
      linear: term("O(N)", "Grows in proportion."),
      "n-log-n": term("O(N log N)", "Grows a little faster than in proportion."),
      quadratic: term("O(N²)", "Grows with the square, as full attention does."),
      "reduced-quadratic": term("O(N²), reduced", "Still grows with the square, with a smaller factor."),
    },
  },
} as const satisfies Record<string, ProfileField>;

/** The name of a profile field that takes terms. */
export type ProfileFieldName = keyof typeof profileFields;

/** The names of those fields, in the order of display. */
export const profileFieldNames = Object.keys(profileFields) as ProfileFieldName[];

/** Topics of works that the survey needs but its taxonomy does not hold. */
export const backgroundTopics = {
  "video-foundation-model": term("Video foundation models", "Large generators of video that the survey starts from."),
  "world-model-rl": term(
    "World models in reinforcement learning",
    "Agents that learn a model of their environment, and those the survey counts with them.",
  ),
  "related-survey": term("Neighbouring surveys", "Surveys on memory, caches and understanding beside this one."),
  "interactive-world-model": term("Interactive world models", "Generators that answer to actions."),
  "cognitive-science": term("Cognitive science", "Mental models, where the idea comes from."),
  "control-theory": term("Control theory", "State space, where the form comes from."),
  "world-model-driving": term("World models for driving", "Generators of driving scenes."),
  "world-model-robotics": term("World models for robots", "Simulators of bodies and hands."),
  other: term("Other", "Works that the survey names in passing."),
} as const satisfies Record<string, Term>;

/** The id of a background topic. */
export type BackgroundTopic = keyof typeof backgroundTopics;
