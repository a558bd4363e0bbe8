"""Write weights of the DF4LCZ networks with Keras 2 and Spektral, and what these answer: tests/keras/README.md."""

import argparse
import gzip
import os
from pathlib import Path

os.environ.update(TF_USE_LEGACY_KERAS="1", TF_CPP_MIN_LOG_LEVEL="3")

import numpy as np
import tensorflow as tf
from spektral.data import Dataset, DisjointLoader, Graph
from spektral.layers import GCSConv, GlobalAvgPool
from spektral.transforms import NormalizeAdj

layers = tf.keras.layers


def resnet3d(width):
    def convolve(x, filters, size, stride=1):
        return layers.BatchNormalization()(layers.Conv3D(filters, size, strides=stride, padding="same")(x))

    image = x = layers.Input((32, 32, 10, 1))
    x = layers.ReLU()(convolve(x, width, 3))
    for filters, stride in ((width, 1), (2 * width, 2), (4 * width, 2)):
        y = layers.ReLU()(convolve(x, filters, 1, stride))
        y = layers.ReLU()(convolve(y, filters, 3))
        y = convolve(y, 4 * filters, 1)
        x = layers.ReLU()(layers.Add()([y, convolve(x, 4 * filters, 1, stride)]))
    answer = layers.Dense(17, activation="softmax")(layers.GlobalAveragePooling3D()(x))
    return tf.keras.Model(image, answer)


class Gcn(tf.keras.Model):
    """As a subclass, which is how such a network is usually written, and which decides the names in the file."""

    def __init__(self):
        super().__init__()
        self.convolutions = [GCSConv(32, activation="relu") for _ in range(3)]
        self.pool, self.dense = GlobalAvgPool(), layers.Dense(17, activation="softmax")

    def call(self, inputs):
        x, a, i = inputs
        for convolution in self.convolutions:
            x = convolution([x, a])
        return self.dense(self.pool([x, i]))


def shake(model, rng):
    """Values everywhere that a mistake in reading would show."""
    shaken = []
    for variable in model.weights:
        value = variable.numpy()
        if "gamma" in variable.name or "variance" in variable.name:
            value = rng.uniform(0.5, 1.5, value.shape)
        elif "bias" in variable.name or "beta" in variable.name or "mean" in variable.name:
            value = rng.normal(0, 0.2, value.shape)
        elif "dense" in variable.name:
            value = 2 * value
        shaken.append(value.astype(np.float32))
    model.set_weights(shaken)


def graphs(rng):
    """Graphs as the tests make them from the same seed: the fourth has two nodes with the same centre."""
    found = [rng.random((n, 5)) for n in (1, 2, 9, 30, 50)]
    found[3][7, 3:] = found[3][4, 3:]
    return found


class Graphs(Dataset):
    def __init__(self, nodes):
        self._nodes = nodes
        super().__init__(transforms=NormalizeAdj())

    def read(self):
        made = []
        for x in self._nodes:
            distance = np.hypot(*(x[:, None, 3:] - x[None, :, 3:]).transpose(2, 0, 1))
            made.append(Graph(x=x, a=np.where(distance > 0, 1, 0), y=np.eye(17)[0]))
        return made


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--width", type=int, default=2)
    parser.add_argument("--gzip", action="store_true")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    tf.keras.utils.set_random_seed(0)
    rng = np.random.default_rng(0)
    network = resnet3d(options.width)
    shake(network, rng)
    network.save_weights(options.folder / "resnet11_3D.hdf5")
    images = np.random.default_rng(1).random((3, 32, 32, 10)) * np.linspace(0.1, 1, 30).reshape(3, 1, 1, 10)
    answers = {"resnet11_3D": network.predict(images.astype(np.float32), verbose=0)}

    gcn = Gcn()
    loader = DisjointLoader(Graphs(graphs(np.random.default_rng(2))), batch_size=5, epochs=1, shuffle=False)
    ((x, a, i), _), *_ = loader
    inputs = tf.cast(x, tf.float32), tf.sparse.reorder(tf.cast(a, tf.float32)), i
    gcn(inputs)
    shake(gcn, rng)
    gcn.save_weights(options.folder / "gcn.hdf5")
    answers["gcn"] = gcn(inputs).numpy()
    np.savez(options.folder / "answers.npz", **answers)
    if options.gzip:
        for path in options.folder.glob("*.hdf5"):
            # No time of writing: the same weights give the same bytes.
            Path(f"{path}.gz").write_bytes(gzip.compress(path.read_bytes(), mtime=0))
            path.unlink()


if __name__ == "__main__":
    main()
