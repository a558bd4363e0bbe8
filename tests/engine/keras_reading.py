"""The published Keras networks read a second time, independently: NumPy, channels last, as Keras defines its layers."""

import h5py
import numpy as np


class KerasFile:
    """The arrays of a Keras 2 weights file by layer and name."""

    def __init__(self, path):
        self._file = h5py.File(path, "r")

    def arrays(self, layer):
        group = self._file[layer]
        return {
            n.decode().split("/")[-1].split(":")[0]: np.asarray(group[n], float) for n in group.attrs["weight_names"]
        }

    def convolution(self, number, x, stride=1):
        a = self.arrays(f"conv2d_{number}")
        kernel, bias = a["kernel"], a["bias"]
        size = kernel.shape[0]
        if size == 1:  # "same": every stride-th pixel, from the first
            return np.tensordot(x[::stride, ::stride], kernel[0, 0], axes=1) + bias
        assert stride == 1 and size == 3
        padded = np.pad(x, ((1, 1), (1, 1), (0, 0)))
        height, width = x.shape[:2]
        taps = [(i, j) for i in range(3) for j in range(3)]
        return bias + sum(np.tensordot(padded[i : i + height, j : j + width], kernel[i, j], axes=1) for i, j in taps)

    def normalise(self, number, x):
        a = self.arrays(f"batch_normalization_{number}")
        return (x - a["moving_mean"]) / np.sqrt(a["moving_variance"] + 1e-3) * a["gamma"] + a["beta"]

    def dense_softmax(self, number, x):
        a = self.arrays(f"dense_{number}")
        logits = x @ a["kernel"] + a["bias"]
        e = np.exp(logits - logits.max())
        return e / e.sum()


def relu(x):
    return np.maximum(x, 0)


def pools(x):
    squares = x.reshape(x.shape[0] // 2, 2, x.shape[1] // 2, 2, x.shape[2])
    return np.concatenate((squares.max(axis=(1, 3)), squares.mean(axis=(1, 3))), axis=-1)


def sen2lcz_heads(file, patch):
    """The four classifiers' probabilities of one patch (32, 32, 10)."""
    x, heads = patch, []
    for block in range(4):
        for layer in range(1, 5):
            number = 4 * block + layer
            x = relu(file.normalise(number, file.convolution(number, x)))
        if block < 3:
            x = pools(x)
        heads.append(file.dense_softmax((1, 2, 5, 4)[block], x.mean(axis=(0, 1))))
    return heads


def sen2lcz(file, patch):
    return np.mean(sen2lcz_heads(file, patch), axis=0)


def resnet20(file, patch):
    """ResNet v2 of depth 20: three stages of two bottlenecks, numbered as their layers were made."""
    x = relu(file.normalise(1, file.convolution(1, patch)))
    convolution, norm = 2, 2
    for stage in range(3):
        for unit in range(2):
            stride = 2 if stage and not unit else 1
            y = x
            if stage or unit:
                y, norm = relu(file.normalise(norm, y)), norm + 1
            y = file.convolution(convolution, y, stride)
            y = file.convolution(convolution + 1, relu(file.normalise(norm, y)))
            y = file.convolution(convolution + 2, relu(file.normalise(norm + 1, y)))
            convolution, norm = convolution + 3, norm + 2
            if not unit:
                x = file.convolution(convolution, x, stride)
                convolution += 1
            x = x + y
    assert (convolution, norm) == (23, 19)
    x = relu(file.normalise(19, x))
    assert x.shape[:2] == (8, 8)  # the average pooling of 8 x 8 takes all of it
    return file.dense_softmax(1, x.mean(axis=(0, 1)))
